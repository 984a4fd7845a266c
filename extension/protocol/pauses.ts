import { browser } from 'wxt/browser';

/**
 * Off for a while: in one tab until it closes, or everywhere for an hour. Kept in the browser's storage and
 * not in the worker, which may be stopped in between. Tabs live as long as `storage.session` does.
 */
export interface Pauses {
  /** Tabs, by their ids. */
  tabs: readonly number[];
  /** When the pause everywhere ends, in milliseconds since 1970; 0 without one. */
  until: number;
}

const TABS = 'pausedTabs';
const UNTIL = 'pausedUntil';
const OVER = 'pause-over';
const HOUR = 3_600_000;

export async function loadPauses(): Promise<Pauses> {
  const [{ [TABS]: tabs }, { [UNTIL]: until }] = await Promise.all([
    browser.storage.session.get<{ [TABS]?: number[] }>(TABS),
    browser.storage.local.get<{ [UNTIL]?: number }>(UNTIL),
  ]);
  // The time decides and not the alarm, which comes late after a computer has slept.
  return { tabs: tabs ?? [], until: until !== undefined && until > Date.now() ? until : 0 };
}

/** Whether, and in which way, a tab is off for a while. */
export function pauseOf(tab: number | undefined, { tabs, until }: Pauses): 'tab' | 'hour' | undefined {
  if (until > 0) return 'hour';
  return tab !== undefined && tabs.includes(tab) ? 'tab' : undefined;
}

export async function pauseTab(tab: number): Promise<void> {
  const { tabs } = await loadPauses();
  await browser.storage.session.set({ [TABS]: [...tabs.filter((other) => other !== tab), tab] });
}

export async function pauseForAnHour(): Promise<void> {
  const until = Date.now() + HOUR;
  await browser.storage.local.set({ [UNTIL]: until });
  await browser.alarms.create(OVER, { when: until });
}

/** At the worker's start: an update, and in Firefox every start of the browser, drops the alarm but not the pause. */
export async function keepPause(): Promise<void> {
  const { until } = await loadPauses();
  if (until > 0) await browser.alarms.create(OVER, { when: until });
}

/** Ends every pause that holds in a tab. */
export async function endPauses(tab: number | undefined): Promise<void> {
  const { tabs } = await loadPauses();
  await browser.storage.session.set({ [TABS]: tabs.filter((other) => other !== tab) });
  await browser.storage.local.remove(UNTIL);
  await browser.alarms.clear(OVER);
}

/** Calls back when a pause began or ended, by a person's click or by the clock. */
export function onPauses(changed: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (TABS in changes) changed();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (UNTIL in changes) changed();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OVER) changed();
  });
}
