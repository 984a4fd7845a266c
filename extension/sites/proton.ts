import type { Site } from './site';

/** Proton Mail writes in a frame of its own: its button lies outside, and is not held up before sending. */
export const proton: Site = {
  hosts: ['mail.proton.me'],
  channel: 'email',
  skip: '.protonmail_quote, .protonmail_signature_block',
};
