import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../extension/entrypoints/background';
import { FakePermissions } from './fake-permissions';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const MAIL = 'https://mail.google.com/*';
const TAB = 7;

type Listener = (...args: unknown[]) => unknown;

/** What the browser would call, by its name in `browser`; what is not looked at here is only taken in. */
function takeListeners(...events: { addListener: (listener: never) => void }[]): Listener[][] {
  return events.map((event) => {
    const listeners: Listener[] = [];
    vi.spyOn(event, 'addListener').mockImplementation((listener) => void listeners.push(listener));
    return listeners;
  });
}

let permissions: FakePermissions;
let badge = '';
let toTabs: unknown[] = [];
let onMessage: Listener[] | undefined;
let onRemoved: Listener[] | undefined;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  permissions = new FakePermissions([MAIL]);
  const { action, alarms, commands, contextMenus, i18n, runtime, scripting, tabs } = fakeBrowser;
  [onMessage, onRemoved] = takeListeners(
    runtime.onMessage,
    fakeBrowser.permissions.onRemoved,
    fakeBrowser.permissions.onAdded,
    commands.onCommand,
    contextMenus.onClicked,
    alarms.onAlarm,
  );
  vi.spyOn(i18n, 'getMessage').mockImplementation((key: string) => (key === 'badge_off' ? 'off' : key));
  badge = '';
  vi.spyOn(action, 'getBadgeText').mockImplementation(() => Promise.resolve(badge));
  vi.spyOn(action, 'setBadgeText').mockImplementation(({ text }) => {
    badge = text ?? '';
    return Promise.resolve();
  });
  for (const name of ['setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
    vi.spyOn(action, name).mockResolvedValue(undefined);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([]);
  vi.spyOn(scripting, 'unregisterContentScripts').mockResolvedValue();
  toTabs = [];
  vi.spyOn(tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
  vi.spyOn(tabs, 'sendMessage').mockImplementation((_, message) => {
    toTabs.push(message);
    return Promise.resolve(undefined);
  });
  background.main();
});

/** Asks the worker as a page's script does; `url` is the tab's, as far as the browser tells it. */
function ask(type: string, url: string | undefined): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: TAB, url }, url };
  return new Promise((respond) => onMessage?.[0]?.({ type }, sender, respond));
}

describe('the worker', () => {
  it('shows on the toolbar that a tab is off, and takes that back', async () => {
    await fakeBrowser.storage.local.set({ sites: { 'mail.google.com': false } });
    await ask('site', 'https://mail.google.com/');
    await expect.poll(() => badge).toBe('off');
    await fakeBrowser.storage.local.set({ sites: {} });
    await ask('site', 'https://mail.google.com/');
    await expect.poll(() => badge).toBe('');
  });

  it('reads the settings once for a page that begins', async () => {
    const reads = vi.spyOn(fakeBrowser.storage.local, 'get');
    await ask('site', 'https://mail.google.com/');
    const ofSettings = reads.mock.calls.filter(([names]) => JSON.stringify(names).includes('"sensitivity"'));
    expect(ofSettings).toHaveLength(1);
  });

  it('tells every frame of a tab in which of them the person writes', async () => {
    await ask('drafting', 'https://mail.google.com/');
    expect(toTabs).toContainEqual({ type: 'drafting', frame: 0 });
  });

  it('leaves no older sign on a tab whose site it does not see any more', async () => {
    badge = '2';
    expect(await ask('site', undefined)).toBe('none');
    await expect.poll(() => badge).toBe('off');
  });

  it('has every tab ask again when a permission was taken away', async () => {
    permissions.granted.delete(MAIL);
    onRemoved?.[0]?.({ origins: [MAIL] });
    await expect.poll(() => toTabs).toContainEqual({ type: 'recheck' });
    expect(await ask('site', 'https://mail.google.com/')).toMatchObject({ on: false });
  });

  it('still ends the hour off when the browser has dropped the alarm meanwhile', async () => {
    const until = Date.now() + 60_000;
    await fakeBrowser.storage.local.set({ pausedUntil: until });
    background.main();
    await expect.poll(() => fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: until }]);
  });
});
