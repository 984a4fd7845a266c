import { decide, PLAYGROUND, shippedAt, siteIn, type Rules, type Verdict } from './rules';
import { GENERIC_SKIP } from './shipped';
import type { Audience, Channel, Site } from './site';

export interface SiteState extends Verdict {
  /** The site's key: its host name without `www.`. */
  site: string;
  /** The key of the frame's own site. */
  frameSite: string;
  /** The key of the site by which the frame is on or off. */
  decidedBy: string;
  channel: Channel | undefined;
  audience: Audience | undefined;
  /** Selector for nodes in the editor that the person did not write. */
  skip: string;
  /** All that is known about the site, when it is a shipped one. */
  known: Site | undefined;
}

/** The site key of an address, or undefined where the extension can have no business (files, browser pages). */
export function siteOf(url: string, ownOrigin: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, origin } = new URL(url);
  if (origin === ownOrigin || url.startsWith(`${ownOrigin}/`)) return PLAYGROUND;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./, '');
}

/** Where an address lies: the site's key and the path. */
export function placeOf(url: string, ownOrigin: string): string | undefined {
  const site = siteOf(url, ownOrigin);
  return site === undefined ? undefined : site + new URL(url).pathname;
}

/**
 * Whether a place is on, and what is known about it. A frame follows its tab, unless something was said about
 * the frame's own site; on a tab's site that the organisation has switched off, nothing is read in any frame.
 * But a chat in a mail's frame is always a chat.
 */
export function stateOf(place: string, rules: Rules, framePlace = place): SiteState {
  const site = siteIn(place);
  const frame = siteIn(framePlace);
  const tab = decide(site, rules);
  const own = decide(frame, rules);
  const isShut = tab.from === 'organisation' && !tab.on;
  const follows = isShut || own.from === 'default';
  const known = shippedAt(framePlace) ?? shippedAt(place);
  const skip = known?.skip;
  return {
    ...(follows ? tab : own),
    site,
    frameSite: frame,
    decidedBy: follows ? site : frame,
    channel: known?.channel,
    audience: known?.audience,
    skip: skip === undefined ? GENERIC_SKIP : `${GENERIC_SKIP}, ${skip}`,
    known,
  };
}
