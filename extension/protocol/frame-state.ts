import type { Browser } from 'wxt/browser';
import { siteOf, stateOf, type SiteState } from '../sites/state';
import { loadPauses, pauseOf } from './pauses';
import { isGranted } from './scripts';
import { loadSettings } from './settings';

/**
 * What holds in the frame that asks. Nothing is on in a tab that is off for a while, nor on a site whose
 * permission was taken away: a script that runs there already does not lose it by itself.
 */
export async function stateInFrame(
  { tab, url }: Browser.runtime.MessageSender,
  ownOrigin: string,
): Promise<SiteState | undefined> {
  const site = tab?.url === undefined ? undefined : siteOf(tab.url, ownOrigin);
  if (site === undefined) return undefined;
  const [settings, pauses, granted] = await Promise.all([loadSettings(), loadPauses(), isGranted(site)]);
  const state = stateOf(site, settings, siteOf(url ?? '', ownOrigin));
  return granted && pauseOf(tab?.id, pauses) === undefined ? state : { ...state, on: false, ask: false };
}
