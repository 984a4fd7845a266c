import type { Site } from './site';

export const yahoo: Site = {
  hosts: ['mail.yahoo.com'],
  channel: 'email',
  draft: '[data-test-id="rte"]',
  skip: '.yahoo_quoted, .signature',
  send: '[data-test-id="compose-send-button"]',
};
