import { patternsOf } from './shipped';
import { PLAYGROUND, shippedSite } from './rules';

/** The match patterns on which a site depends: the manifest's for a shipped one; none for the playground. */
export function originsOf(site: string): string[] {
  if (site === PLAYGROUND) return [];
  return shippedSite(site) ? patternsOf(site) : permissionPatterns(site);
}

/** Match patterns of a site by its key: any scheme, with and without `www.`, for asking and giving back permission. */
export function permissionPatterns(site: string): string[] {
  const isName = /[a-z]/i.test(site) && site.includes('.') && !/^[[*]/.test(site);
  return [`*://${site}/*`, ...(isName ? [`*://www.${site}/*`] : [])];
}

/** The site key or pattern that a person means by what they typed or pasted; undefined when it names no site. */
export function siteNamed(typed: string): string | undefined {
  const words = typed.trim().toLowerCase();
  const wild = /^(?:[a-z*]+:\/\/)?\*\./.exec(words)?.[0] ?? '';
  const address = wild === '' && words.includes('://') ? words : `https://${words.slice(wild.length)}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  const host = wild === '' ? hostname.replace(/^www\./, '') : hostname;
  const plausible = /^https?:$/.test(protocol) && username === '' && /^[\w.-]+$|^\[[\da-f:]+\]$/.test(host);
  if (!plausible || (wild !== '' && !/[a-z][^.]*$/.test(host))) return undefined;
  // A whole top level is not a site.
  if (wild !== '' && !host.includes('.')) return undefined;
  return (wild === '' ? '' : '*.') + host;
}

/** The site key or pattern that a match pattern is about; undefined when it is about all sites. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^[^:]+:\/\/(\[[^\]]*\]|[^/:]+)/.exec(pattern)?.[1];
  return host === undefined || host === '*' ? undefined : host.replace(/^www\./, '');
}
