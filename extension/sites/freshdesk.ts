import type { Site } from './site';

/** Freshdesk: what the customer wrote is marked as the requestor's; private notes are nobody's message. */
export const freshdesk: Site = {
  hosts: ['*.freshdesk.com'],
  channel: 'email',
  audience: 'customer',
  draft: '.fr-element[contenteditable="true"]',
  skip: '.freshdesk_quote, .signature',
  received: {
    message: '.ticket-details__item',
    body: '.ticket-details__item__content, [data-test-conversation="conversation-text"]',
    skip: '.freshdesk_quote, .signature',
    own: ':not(.ticket-details__requestor), .ticket-details__privatenote',
  },
};
