import type { Site } from './site';

export const slack: Site = {
  hosts: ['app.slack.com'],
  channel: 'chat',
  audience: 'colleague',
  draft: '[data-qa="message_input"] [role="textbox"], [data-qa="message_input"] .ql-editor',
  send: '[data-qa="texty_send_button"]',
  enterSends: true,
  received: {
    message: '[data-qa="message_container"]',
    body: '[data-qa="message-text"]',
    sender: { selector: '[data-qa="message_sender_name"]' },
    self: { selector: '[data-qa="user-button"]', attribute: 'aria-label' },
    runs: true,
  },
};
