/** Match patterns of a site by its key: any scheme, with and without `www.`, for asking and giving back permission. */
export function permissionPatterns(site: string): string[] {
  const isName = /[a-z]/i.test(site) && site.includes('.') && !site.startsWith('[');
  return [`*://${site}/*`, ...(isName ? [`*://www.${site}/*`] : [])];
}
