import { SHIPPED } from './shipped';
import type { Site } from './site';

/** What was chosen, by site key or pattern (`*.example.com`). What is not in here has its default. */
export type Choices = Readonly<Record<string, boolean>>;

/** What holds for a shipped site about which the person has said nothing yet. */
export const NEW_SITES = ['on', 'ask', 'off'] as const;
export type NewSites = (typeof NEW_SITES)[number];

/** All that decides whether a site is on. */
export interface Rules {
  /** The person's choices. */
  sites: Choices;
  /** What the organisation has set; it beats the person's choice. */
  forced: Choices;
  newSites: NewSites;
}

export interface Verdict {
  on: boolean;
  from: 'default' | 'choice' | 'organisation';
  /** The site or pattern about which that was said; undefined for a default. */
  by: string | undefined;
  /** Off until the person has been asked. */
  ask: boolean;
}

/** The key under which the extension's own practice page is kept. */
export const PLAYGROUND = 'playground';

/** Whether a site is on: the organisation's word, else the person's, else the default; all else is off. */
export function decide(site: string, { sites, forced, newSites }: Rules): Verdict {
  const set = chosen(site, forced);
  if (set) return { ...set, from: 'organisation', ask: false };
  const choice = chosen(site, sites);
  if (choice) return { ...choice, from: 'choice', ask: false };
  const shipped = shippedSite(site) !== undefined;
  return {
    on: site === PLAYGROUND || (shipped && newSites === 'on'),
    from: 'default',
    by: undefined,
    ask: shipped && newSites === 'ask',
  };
}

/** The choice that covers a site: its own, else that of the pattern that says most about it. */
function chosen(site: string, choices: Choices): { on: boolean; by: string } | undefined {
  const by = [site, ...patternsOver(site)].find((name) => Object.hasOwn(choices, name));
  return by === undefined ? undefined : { on: choices[by] === true, by };
}

/** The patterns that cover a site, the narrowest first. `*.example.com` covers `example.com`, too, as match patterns do. */
function patternsOver(site: string): string[] {
  const parts = site.replace(/^\*\./, '').split('.');
  return parts.slice(0, -1).map((_, index) => `*.${parts.slice(index).join('.')}`);
}

/** Whether a site falls under a key: the site itself, or a pattern over it. */
export function isUnder(site: string, key: string): boolean {
  return site === key || patternsOver(site).includes(key);
}

/** The shipped row that a site key falls under, and the host in that row that covers it. */
export function shippedSite(site: string): { row: Site; host: string } | undefined {
  for (const row of SHIPPED) {
    const host = row.hosts.find((known) => known === site || (known.startsWith('*.') && site.endsWith(known.slice(1))));
    if (host !== undefined) return { row, host };
  }
  return undefined;
}

/** What is known about a place: what was shipped for a path that it lies under, else for its site. */
export function shippedAt(place: string): Site | undefined {
  const isUnderPath = ({ path }: Site): boolean => path !== undefined && `${place}/`.startsWith(`${path}/`);
  return SHIPPED.find(isUnderPath) ?? shippedSite(siteIn(place))?.row;
}

/** The key of the site that a place lies on. */
export function siteIn(place: string): string {
  return place.replace(/\/.*/, '');
}

/** Every site that has a state of its own: what was shipped, and what was chosen or set besides. */
export function knownSites({ sites, forced }: Rules): string[] {
  const shipped = SHIPPED.flatMap(({ hosts }) => hosts);
  const named = [...Object.keys(sites), ...Object.keys(forced)].filter((site) => site !== PLAYGROUND);
  return [...new Set([...named, ...shipped])].sort((a, b) => bare(a).localeCompare(bare(b)));
}

function bare(site: string): string {
  return site.replace(/^\*\./, '');
}
