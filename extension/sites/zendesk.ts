import type { Site } from './site';

/** Zendesk's agent workspace: internal notes and what bots say are no message of the customer's. */
export const zendesk: Site = {
  hosts: ['*.zendesk.com'],
  channel: 'email',
  audience: 'customer',
  draft: '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id^="omnicomposer"] [role="textbox"]',
  skip: '.signature',
  send: '[data-test-id="submit_button-button"]',
  received: {
    message: '[data-test-id="omni-log-comment-item"]',
    body: '[data-test-id="omni-log-message-content"]',
    skip: '.signature, .quotedText, .email-quote',
    own: ':has([type="agent"]), :has([type="bot"]), :has([data-test-id="omni-log-internal-note-tag"])',
    sender: { selector: '[data-test-id="omni-log-comment-user-link"], [data-test-id="omni-log-item-sender"]' },
    runs: true,
  },
};
