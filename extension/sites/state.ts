import { GENERIC_SKIP, SHIPPED } from './shipped';
import type { Audience, Channel, Site } from './site';

/** What the person chose, by site key. A site that is not in here has its default. */
export type Choices = Readonly<Record<string, boolean>>;

export interface SiteState {
  /** The site's key: its host name without `www.`. */
  site: string;
  on: boolean;
  /** Whether the person chose this or it came with the extension. */
  from: 'default' | 'choice';
  channel: Channel | undefined;
  audience: Audience | undefined;
  /** Selector for nodes in the editor that the person did not write. */
  skip: string;
  /** All that is known about the site, when it is a shipped one. */
  known: Site | undefined;
}

/** The key under which the extension's own practice page is kept. */
export const PLAYGROUND = 'playground';

/** The site key of an address, or undefined where the extension can have no business (files, browser pages). */
export function siteOf(url: string, ownOrigin: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, origin } = new URL(url);
  if (origin === ownOrigin || url.startsWith(`${ownOrigin}/`)) return PLAYGROUND;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./, '');
}

/** The shipped row that a site key falls under, and the host in that row that covers it. */
export function shippedSite(site: string): { row: Site; host: string } | undefined {
  for (const row of SHIPPED) {
    const host = row.hosts.find((known) => known === site || (known.startsWith('*.') && site.endsWith(known.slice(1))));
    if (host !== undefined) return { row, host };
  }
  return undefined;
}

/**
 * Whether a site is on, and what is known about it: a choice beats the shipped default, all else is off.
 * A frame follows its tab in whether it is on, but a chat in a mail's frame is still a chat.
 */
export function stateOf(site: string, choices: Choices, frame = site): SiteState {
  const shipped = shippedSite(site);
  const choice = choices[site] ?? (shipped && choices[shipped.host]);
  const known = (shippedSite(frame) ?? shipped)?.row;
  const skip = known?.skip;
  return {
    site,
    on: choice ?? (shipped !== undefined || site === PLAYGROUND),
    from: choice === undefined ? 'default' : 'choice',
    channel: known?.channel,
    audience: known?.audience,
    skip: skip === undefined ? GENERIC_SKIP : `${GENERIC_SKIP}, ${skip}`,
    known,
  };
}

/** Every site that has a state of its own: what was shipped, and what the person chose besides. */
export function knownSites(choices: Choices): string[] {
  const shipped = SHIPPED.flatMap(({ hosts }) => hosts);
  const chosen = Object.keys(choices).filter((site) => site !== PLAYGROUND);
  return [...new Set([...chosen, ...shipped])].sort((a, b) => a.localeCompare(b));
}
