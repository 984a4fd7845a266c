import { browser } from 'wxt/browser';
import { originsOf, permissionPatterns } from '../sites/patterns';
import { PLAYGROUND, shippedSite, stateOf } from '../sites/state';
import { isGranted } from './scripts';
import { chooseSite, loadSettings } from './settings';

/** The site whose permission is being asked for: the question may close the page that asks it. */
const ASKED = 'asked';

/**
 * Switches a site on or off, as the person's choice. Call it from a click: a site that the browser does not
 * let us onto is asked for first, and is on only if the person agrees.
 */
export async function switchSite(site: string, on: boolean): Promise<void> {
  if (!on) {
    await chooseSite(site, false);
    if (isOptional(site)) await giveBack(permissionPatterns(site));
    return;
  }
  if (site === PLAYGROUND || (await ask(site))) await chooseSite(site, true);
}

/** Completes a switch whose page was closed by the browser's question. */
export async function completeSwitch(): Promise<void> {
  const { [ASKED]: site } = await browser.storage.session.get<{ [ASKED]?: string }>(ASKED);
  if (site === undefined || !(await isGranted(site))) return;
  await browser.storage.session.remove(ASKED);
  await chooseSite(site, true);
}

/** Whether the browser lets us onto a site, now that it has asked the person. */
async function ask(site: string): Promise<boolean> {
  // The browser accepts the question only in the click itself, so that nothing is waited for before it.
  const remembered = browser.storage.session.set({ [ASKED]: site });
  const granted = browser.permissions.request({ origins: originsOf(site) }).catch(() => false);
  await remembered;
  if (!(await granted)) await browser.storage.session.remove(ASKED);
  return granted;
}

function isOptional(site: string): boolean {
  return site !== PLAYGROUND && !shippedSite(site);
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
