/**
 * The mail and chat sites that are on from the start, and what is known about each.
 *
 * Selectors are facts that rot: roles and stable attributes are preferred to class names. What no row
 * names is handled by the generic adapter. Sources: the table of editors and sites in the docs.
 */
export type Channel = 'email' | 'chat';
export type Audience = 'customer' | 'colleague';

export interface Site {
  /** Host names, without `www.`; `*.` in front stands for any subdomain. */
  hosts: readonly string[];
  channel: Channel;
  audience?: Audience;
  /** Nodes inside the editor that the person did not write: quoted mail, signatures. */
  skip?: string;
}

/** What is skipped in every editor, known site or not. */
export const GENERIC_SKIP = 'blockquote, pre, code, .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature';

export const SHIPPED: readonly Site[] = [
  { hosts: ['mail.google.com'], channel: 'email', skip: '.gmail_attr' },
  {
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
    channel: 'email',
    skip: '#appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #Signature',
  },
  { hosts: ['mail.yahoo.com'], channel: 'email', skip: '.yahoo_quoted, .signature' },
  { hosts: ['mail.proton.me'], channel: 'email', skip: '.protonmail_quote, .protonmail_signature_block' },
  { hosts: ['app.fastmail.com'], channel: 'email', skip: '#defanged-qt, .defanged-qt' },
  { hosts: ['app.slack.com'], channel: 'chat', audience: 'colleague' },
  {
    hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
    channel: 'chat',
    audience: 'colleague',
  },
  { hosts: ['chat.google.com'], channel: 'chat', audience: 'colleague' },
  { hosts: ['discord.com'], channel: 'chat' },
  { hosts: ['web.whatsapp.com'], channel: 'chat' },
  { hosts: ['facebook.com', 'messenger.com'], channel: 'chat' },
  { hosts: ['linkedin.com'], channel: 'chat' },
  { hosts: ['*.zendesk.com'], channel: 'email', audience: 'customer' },
  { hosts: ['app.intercom.com'], channel: 'chat', audience: 'customer' },
  { hosts: ['*.freshdesk.com'], channel: 'email', audience: 'customer' },
  { hosts: ['app.hubspot.com'], channel: 'email', audience: 'customer' },
  { hosts: ['app.frontapp.com'], channel: 'email', audience: 'customer' },
  { hosts: ['secure.helpscout.net'], channel: 'email', audience: 'customer' },
  { hosts: ['github.com', 'gitlab.com'], channel: 'chat', audience: 'colleague' },
  { hosts: ['*.atlassian.net'], channel: 'chat', audience: 'colleague' },
];

/** Match patterns of all shipped sites, for the manifest. */
export function shippedPatterns(): string[] {
  return SHIPPED.flatMap((site) => site.hosts.flatMap(patternsOf));
}

/** Match patterns that cover a host as people name it: with and without `www.`. */
export function patternsOf(host: string): string[] {
  const bare = host.includes('.') && !host.startsWith('*.') && !isAddress(host);
  return [`https://${host}/*`, ...(bare && host.split('.').length === 2 ? [`https://www.${host}/*`] : [])];
}

function isAddress(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}
