import { browser } from 'wxt/browser';
import { permissionPatterns } from '../sites/patterns';
import { PLAYGROUND, shippedSite, stateOf } from '../sites/state';
import { chooseSite, loadSettings } from './settings';

/**
 * Switches a site on or off, as the person's choice. Call it from a click: a site that was not shipped asks
 * the browser for its permission when it goes on and gives it back when it goes off.
 */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const optional = site !== PLAYGROUND && !shippedSite(site);
  const origins = permissionPatterns(site);
  // The browser accepts the question only in the click itself, and may close the popup to ask it.
  const granted = optional && on ? browser.permissions.request({ origins }) : Promise.resolve(true);
  await chooseSite(site, on);
  if (!(await granted)) await chooseSite(site, 'default');
  if (optional && !on) await giveBack(origins);
}

/** Back to what was shipped, or for any other site to nothing at all. */
export async function resetSite(site: string): Promise<void> {
  await chooseSite(site, 'default');
  const { on } = stateOf(site, (await loadSettings()).sites);
  if (!on) await giveBack(permissionPatterns(site));
}

async function giveBack(origins: string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins });
  } catch {
    // An administrator made it a required one: it is not ours to give back, and the site is off all the same.
  }
}
