import type { Browser } from 'wxt/browser';
import { placeOf, stateOf, type SiteState } from '../sites/state';
import { loadPauses, pauseOf } from './pauses';
import { isGranted } from './scripts';
import { loadSettings, type Settings } from './settings';

/** What holds in a frame, and the settings and the pause from which that follows. */
export interface FrameState {
  state: SiteState;
  settings: Settings;
  pause: ReturnType<typeof pauseOf>;
  /** When a pause everywhere ends. */
  until: number;
}

/**
 * What holds in the frame that asks. Nothing is on in a tab that is off for a while, nor on a site whose
 * permission was taken away: a script that runs there already does not lose it by itself.
 */
export async function stateInFrame(
  { tab, url }: { tab?: Pick<Browser.tabs.Tab, 'id' | 'url'> | undefined; url?: string | undefined },
  ownOrigin: string,
): Promise<FrameState | undefined> {
  const place = tab?.url === undefined ? undefined : placeOf(tab.url, ownOrigin);
  if (place === undefined) return undefined;
  const [settings, pauses] = await Promise.all([loadSettings(), loadPauses()]);
  const state = stateOf(place, settings, placeOf(url ?? '', ownOrigin));
  const granted = await isGranted(state.decidedBy);
  const pause = pauseOf(tab?.id, pauses);
  const isOff = !granted || pause !== undefined;
  return { state: isOff ? { ...state, on: false, ask: false } : state, settings, pause, until: pauses.until };
}
