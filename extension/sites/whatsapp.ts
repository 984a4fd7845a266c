import type { Site } from './site';

export const whatsapp: Site = {
  hosts: ['web.whatsapp.com'],
  channel: 'chat',
  draft: 'footer [contenteditable="true"]',
  send: 'footer button:has([data-icon*="send"])',
  enterSends: true,
  received: {
    message: '.message-in, .message-out',
    body: '.copyable-text .selectable-text',
    skip: '[data-testid="quoted-message"], [aria-label="Quoted message"]',
    own: '.message-out',
    runs: true,
  },
};
