import { browser } from 'wxt/browser';
import { originsOf, siteOfPattern } from '../sites/patterns';
import { decide, isUnder, shippedSite } from '../sites/rules';
import { siteOf } from '../sites/state';
import { endPauses, loadPauses, pauseOf } from './pauses';
import { grantedPatterns, injectInto, isGranted, switchedOn } from './scripts';
import { chooseSite, loadSettings } from './settings';

/** The site whose permission is being asked for: the question may close the page that asks it. */
const ASKED = 'asked';

/**
 * Switches a site or pattern on or off, as the person's choice. Call it from a click: a site that the browser
 * does not let us onto is asked for first, and is on only if the person agrees.
 */
export async function switchSite(site: string, on: boolean): Promise<void> {
  if (on && !(await ask(site))) return;
  await choose(site, on);
}

/**
 * Turns round what holds in a tab: off becomes on, whatever it was off by. Call it from a click or a shortcut:
 * the browser takes its question only there, so that it is asked before anything else is known.
 */
export async function toggle(tab: number | undefined, url: string, ownOrigin: string): Promise<void> {
  const site = siteOf(url, ownOrigin);
  if (site === undefined) return;
  const wasGranted = isGranted(site);
  const granted = ask(site);
  const { on, from } = decide(site, await loadSettings());
  const wasOn = on && (await wasGranted);
  if (wasOn && pauseOf(tab, await loadPauses()) !== undefined) await endPauses(tab);
  else if (wasOn) await choose(site, false);
  else if (await granted) {
    if (from !== 'organisation') await endPauses(tab);
    await choose(site, true);
  }
}

/** Completes a switch whose page was closed by the browser's question. */
export async function completeSwitch(): Promise<void> {
  const { [ASKED]: site } = await browser.storage.session.get<{ [ASKED]?: string }>(ASKED);
  if (site === undefined || !(await isGranted(site))) return;
  await browser.storage.session.remove(ASKED);
  await choose(site, true);
}

/** Back to what was shipped, or for any other site to nothing at all. */
export async function resetSite(site: string): Promise<void> {
  await chooseSite(site, 'default');
  await giveBack();
}

/**
 * Keeps a choice, unless the organisation has made it; then a permission just given may be of no use. Open tabs are seen
 * to from here: the worker, which hears of it, may be stopped meanwhile, and a click happens on a page of ours.
 */
async function choose(site: string, on: boolean): Promise<void> {
  const before = decide(site, await loadSettings());
  const isForced = before.from === 'organisation';
  if (!isForced) await chooseSite(site, on);
  if (isForced || !on) await giveBack();
  else if (!before.on && !shippedSite(site)) await injectInto(await grantedPatterns(site));
}

/** Whether the browser lets us onto a site, now that it has asked the person. */
async function ask(site: string): Promise<boolean> {
  const origins = originsOf(site);
  if (origins.length === 0) return true;
  // The browser accepts the question only in the click itself, so that nothing is waited for before it.
  const remembered = browser.storage.session.set({ [ASKED]: site });
  const granted = browser.permissions.request({ origins }).catch(() => isGranted(site));
  await remembered;
  await granted;
  await browser.storage.session.remove(ASKED);
  return granted;
}

/** Gives back every site's permission that nothing switched on needs. Derived afresh, so that none is forgotten. */
async function giveBack(): Promise<void> {
  const on = switchedOn(await loadSettings());
  const { origins = [] } = await browser.permissions.getAll();
  const required = new Set(browser.runtime.getManifest().host_permissions as string[] | undefined);
  const unneeded = origins.filter((origin) => {
    const site = siteOfPattern(origin);
    const needed = site === undefined || on.some((key) => isUnder(key, site));
    return !needed && !required.has(origin);
  });
  if (unneeded.length === 0) return;
  try {
    await browser.permissions.remove({ origins: unneeded });
  } catch {
    // An administrator made one of them a required one: it is not ours to give back, and the site is off all the same.
  }
}
