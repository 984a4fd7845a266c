import type { Site } from './site';

/** Gmail: a collapsed message of the thread has no `.a3s` yet, so that only opened ones are read. */
export const gmail: Site = {
  hosts: ['mail.google.com'],
  channel: 'email',
  draft: '[role="textbox"][g_editable="true"]',
  skip: '.gmail_attr, .gmail_quote_container',
  send: '[role="button"].aoO',
  received: {
    message: '.adn',
    body: '.a3s',
    skip: '.adL, .adm',
    sender: { selector: '.gD[email]', attribute: 'email' },
    self: { selector: 'a[href*="accounts.google.com/SignOutOptions"]', attribute: 'aria-label' },
  },
};
