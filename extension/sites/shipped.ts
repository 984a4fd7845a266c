import { CODE } from '../editors/unread';
import { discord } from './discord';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { github } from './github';
import { gmail } from './gmail';
import { googleChat } from './google-chat';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { linkedin } from './linkedin';
import { others } from './others';
import { outlook } from './outlook';
import { proton } from './proton';
import type { Site } from './site';
import { slack } from './slack';
import { teams } from './teams';
import { whatsapp } from './whatsapp';
import { yahoo } from './yahoo';
import { zendesk } from './zendesk';

/** Gmail's indent: a block quote without a line beside it, and the person's own words. */
const INDENT = ':is([style*="border: none"], [style*="border:none"]):not([style*="border-left"], [type="cite"])';

/** What is skipped in every editor, known site or not. */
export const GENERIC_SKIP = `blockquote:not(${INDENT}), ${CODE}, .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature`;

/** The mail and chat sites that are on from the start, and what is known about each. */
export const SHIPPED: readonly Site[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  slack,
  teams,
  googleChat,
  discord,
  whatsapp,
  linkedin,
  zendesk,
  intercom,
  freshdesk,
  hubspot,
  front,
  github,
  ...others,
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
