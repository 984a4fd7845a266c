import { browser } from 'wxt/browser';
import { signOf, type Tone } from '../ui/sign';
import { pausedWords } from '../ui/paused';
import type { FrameState } from './frame-state';
import type { Summary } from './messages';
import { translate } from './translate';

/** White on these keeps WCAG AA. What a sign means is in its mark as well: colour only helps. */
const COLOURS: Readonly<Record<Tone, string>> = {
  good: '#12653a',
  mild: '#1f5f92',
  likely: '#8a4b00',
  grave: '#a92a57',
  waiting: '#56636b',
  unread: '#56636b',
  attention: '#8a4b00',
};

/** Shows on the toolbar that a tab is off, and by what; once it is on again, the sign of a draft may follow. */
export async function showSwitch(tabId: number, found: FrameState | undefined): Promise<void> {
  const on = found?.state.on === true;
  const pause = found?.pause;
  const words = pause === undefined ? translate('switch_off') : pausedWords(translate, pause, found?.until ?? 0);
  try {
    const off = translate('badge_off');
    const isOff = (await browser.action.getBadgeText({ tabId })) === off;
    if (on && isOff) await showSign(tabId, undefined);
    if (on) return;
    await browser.action.setBadgeText({ tabId, text: off });
    await browser.action.setTitle({ tabId, title: `${translate('extension_name')}: ${words}` });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.unread });
    await browser.action.setBadgeTextColor({ tabId, color: '#fff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows on the toolbar how the draft of a tab stands; without a draft there is no sign. */
export async function showSign(tabId: number, summary: Summary | undefined): Promise<void> {
  const sign = summary && signOf(summary);
  const name = translate('extension_name');
  const words = sign && translate(sign.word, ...sign.values);
  try {
    await browser.action.setBadgeText({ tabId, text: sign?.mark ?? '' });
    await browser.action.setTitle({ tabId, title: words === undefined ? name : `${name}: ${words}` });
    if (!sign) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[sign.tone] });
    await browser.action.setBadgeTextColor({ tabId, color: '#fff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
