import type { Site } from './site';

/** Proton Mail writes in a frame of its own, so that the button lies outside the draft's document. */
export const proton: Site = {
  hosts: ['mail.proton.me'],
  channel: 'email',
  skip: '.protonmail_quote, .protonmail_signature_block',
  send: '[data-testid="composer:send-button"]',
};
