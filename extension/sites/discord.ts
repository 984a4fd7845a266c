import type { Site } from './site';

/** Discord: a quoted message above an answer carries the same mark as the answer's own words. */
export const discord: Site = {
  hosts: ['discord.com'],
  channel: 'chat',
  draft: '[role="textbox"][data-slate-editor="true"]',
  enterSends: true,
  received: {
    message: '[id^="chat-messages-"]',
    body: '[id^="message-content-"]:not([id^="message-reply-context-"] *)',
    sender: { selector: '[id^="message-username-"]:not([id^="message-reply-context-"] *)' },
    self: { selector: 'section[class*="panels"] [class*="nameTag"] *' },
    runs: true,
  },
};
