import { patternsOf } from './shipped';
import { PLAYGROUND, shippedSite } from './state';

/** The match patterns on which a site depends: the manifest's for a shipped one; none for the playground. */
export function originsOf(site: string): string[] {
  if (site === PLAYGROUND) return [];
  return shippedSite(site) ? patternsOf(site) : permissionPatterns(site);
}

/** Match patterns of a site by its key: any scheme, with and without `www.`, for asking and giving back permission. */
export function permissionPatterns(site: string): string[] {
  const isName = /[a-z]/i.test(site) && site.includes('.') && !site.startsWith('[');
  return [`*://${site}/*`, ...(isName ? [`*://www.${site}/*`] : [])];
}
