import { browser } from 'wxt/browser';
import { originsOf, siteOfPattern } from '../sites/patterns';
import { decide, isUnder, PLAYGROUND, shippedSite, type Rules } from '../sites/rules';
import { shippedPatterns } from '../sites/shipped';
import { siteOf } from '../sites/state';

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

/** Starts the content script in tabs and frames that are open already, so that switching on needs no reload. */
export async function injectInto(patterns: string[]): Promise<void> {
  await Promise.all([...(await beginIn(patterns)), ...(await beginInFrames(patterns))]);
}

/** Begins in all tabs at once: one that hangs does not keep the others waiting. */
async function beginIn(patterns: string[]): Promise<Promise<void>[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [inject({ tabId: id, allFrames: true })]));
}

/** Begins in the frames that lie in tabs of other sites, and in nothing else there: what is left alone in a draft stays so. */
async function beginInFrames(patterns: string[]): Promise<Promise<void>[]> {
  const sites = patterns.flatMap((pattern) => siteOfPattern(pattern) ?? []);
  const isMeant = (url = ''): boolean => {
    const site = siteOf(url, location.origin);
    return site !== undefined && sites.some((key) => isUnder(site, key));
  };
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined || isMeant(url) ? [] : [injectIntoFrames(id, isMeant)]));
}

async function injectIntoFrames(tabId: number, isMeant: (url?: string) => boolean): Promise<void> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: ownAddress });
    const frameIds = frames.flatMap(({ frameId, result }) => (isMeant(result) ? [frameId] : []));
    if (frameIds.length > 0) await inject({ tabId, frameIds });
  } catch {
    // A tab that the browser keeps from us, as it does most.
  }
}

/** Run in a frame. What is written into a frame has its origin from the page around it, and what is shut off has none. */
function ownAddress(): string {
  return origin === 'null' ? location.href : origin;
}

async function inject(target: Parameters<typeof browser.scripting.insertCSS>[0]['target']): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target, files: [CSS] });
    await browser.scripting.executeScript({ target, files: [JS] });
  } catch {
    // A tab that shows an error page or closed meanwhile: the next load gets the script.
  }
}
