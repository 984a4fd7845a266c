import type { Site } from './site';

/**
 * Proton Mail, by its public source: it writes in a frame of its own; the button lies outside, and is not held up before
 * sending. Ctrl+Enter sends.
 */
export const proton: Site = {
  hosts: ['mail.proton.me'],
  channel: 'email',
  draft: '#rooster-editor',
  enterSends: false,
  skip: '.protonmail_quote, .protonmail_signature_block',
};
