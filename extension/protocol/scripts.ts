import { browser } from 'wxt/browser';
import { originsOf } from '../sites/patterns';
import { decide, PLAYGROUND, shippedSite, type Rules } from '../sites/rules';
import { shippedPatterns } from '../sites/shipped';

/** Where the build puts the content script; the shipped sites get the same two files by the manifest. */
const JS = '/content-scripts/content.js';
const CSS = '/content-scripts/content.css';

/** The match patterns of a site that the browser grants; a person may withhold those of shipped sites, too. */
export async function grantedPatterns(site: string): Promise<string[]> {
  const asked = originsOf(site);
  const granted = await Promise.all(asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return asked.filter((_, index) => granted[index]);
}

/** Whether the browser lets us onto a site. */
export async function isGranted(site: string): Promise<boolean> {
  return site === PLAYGROUND || (await grantedPatterns(site)).length > 0;
}

/** The sites and patterns that are on besides the shipped ones, to which the manifest sees. */
export function switchedOn(rules: Rules): string[] {
  const named = new Set([...Object.keys(rules.sites), ...Object.keys(rules.forced)]);
  return [...named].filter((site) => site !== PLAYGROUND && decide(site, rules).on && !shippedSite(site));
}

let lastSync = Promise.resolve();

/**
 * Makes the registered content scripts those of the sites that are on and granted. Derived afresh each
 * time, so that a worker that died half way leaves nothing wrong for long.
 */
export function syncRegistrations(rules: Rules): Promise<void> {
  // One that was refused must not stand in the way of the next.
  lastSync = lastSync.catch(() => undefined).then(() => sync(rules));
  return lastSync;
}

async function sync(rules: Rules): Promise<void> {
  const on = switchedOn(rules);
  const patterns = await Promise.all(on.map(grantedPatterns));
  const scripts = on.flatMap((site, index) => {
    const matches = patterns[index] ?? [];
    return matches.length === 0
      ? []
      : [{ id: `site-${site}`, matches, js: [JS], css: [CSS], allFrames: true, matchOriginAsFallback: true }];
  });
  if (signature(scripts) === signature(await browser.scripting.getRegisteredContentScripts())) return;
  await browser.scripting.unregisterContentScripts();
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

/** What tells registered scripts from others: where they run. */
function signature(scripts: readonly { id: string; matches?: string[] | undefined }[]): string {
  return JSON.stringify(scripts.map(({ id, matches = [] }) => [id, ...[...matches].sort()].join(' ')).sort());
}

/** Set for as long as the browser runs this very copy of the extension. */
const STARTED = 'started';

/**
 * At the worker's start. An update, and being switched off and on, cut off the scripts that run, and an update drops
 * those that are registered: both start anew, once, without a reload. What the worker before this one was stopped over
 * is registered now.
 */
export async function startScripts(rules: () => Promise<Rules>): Promise<void> {
  const { [STARTED]: started } = await browser.storage.session.get<{ [STARTED]?: boolean }>(STARTED);
  const now = await rules();
  await syncRegistrations(now);
  if (started) return;
  const granted = await Promise.all(switchedOn(now).map(grantedPatterns));
  const injected = await beginIn([...shippedPatterns(), ...granted.flat()]);
  // A tab that hangs must not make every later worker begin anew.
  await browser.storage.session.set({ [STARTED]: true });
  await Promise.all(injected);
}

/** Starts the content script in tabs that are open already, so that switching on needs no reload. */
export async function injectInto(patterns: string[]): Promise<void> {
  await Promise.all(await beginIn(patterns));
}

/** Begins in all tabs at once: one that hangs does not keep the others waiting. */
async function beginIn(patterns: string[]): Promise<Promise<void>[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id)]));
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [CSS] });
    await browser.scripting.executeScript({ target, files: [JS] });
  } catch {
    // A tab that shows an error page or closed meanwhile: the next load gets the script.
  }
}
