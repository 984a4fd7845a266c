import type { Site } from './site';

export const linkedin: Site = {
  hosts: ['linkedin.com'],
  channel: 'chat',
  draft: '.msg-form__contenteditable',
  send: '.msg-form__send-button',
  enterSends: true,
  received: {
    message: '.msg-s-event-listitem',
    body: '.msg-s-event-listitem__body',
    own: ':not(.msg-s-event-listitem--other)',
    runs: true,
  },
};
