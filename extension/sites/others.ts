import type { Site } from './site';

/** Sites where the generic adapter does the work; only what kind of place they are is known. */
export const others: readonly Site[] = [
  { hosts: ['app.fastmail.com'], channel: 'email', skip: '#defanged-qt, .defanged-qt' },
  { hosts: ['facebook.com', 'messenger.com'], channel: 'chat', enterSends: true },
  { hosts: ['secure.helpscout.net'], channel: 'email', audience: 'customer' },
  { hosts: ['gitlab.com', '*.atlassian.net'], channel: 'chat', audience: 'colleague' },
];
