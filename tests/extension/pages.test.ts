import { h, render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sites } from '../../extension/entrypoints/options/sites';
import { SiteSwitch } from '../../extension/entrypoints/popup/site-switch';
import { OpenShortcut, Shortcuts } from '../../extension/pages/shortcuts';
import { useService } from '../../extension/pages/use-service';
import { useVerdict } from '../../extension/pages/use-verdict';
import { loadSettings } from '../../extension/protocol/settings';
import type { ServiceState } from '../../extension/protocol/wire';
import { FakePermissions } from './fake-permissions';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const MAIL = 'https://mail.google.com/*';
const RULES = { sites: {}, forced: {}, newSites: 'on' } as const;

let permissions: FakePermissions;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  permissions = new FakePermissions([MAIL]);
  const { onAdded, onRemoved } = fakeBrowser.permissions;
  for (const event of [onAdded, onRemoved]) {
    vi.spyOn(event, 'addListener').mockImplementation(() => undefined);
    vi.spyOn(event, 'removeListener').mockImplementation(() => undefined);
  }
});

afterEach(async () => {
  vi.useRealTimers();
  // Effects that wait for a frame end here, not when the document is gone.
  await act(() => {
    render(null, document.body);
  });
});

/** Draws something and lets everything happen that follows from it. Words are shown by their names. */
async function show(content: ComponentChild): Promise<void> {
  await act(() => {
    render(content, document.body);
  });
}

const shown = (): string => document.body.textContent;

/** The row of a list that speaks of something. */
function row(words: string): string {
  const rows = [...document.querySelectorAll('li')].map((item) => item.textContent);
  return rows.find((text) => text.includes(words)) ?? '';
}

describe('the switch in the popup', () => {
  it('is never drawn as off before it is known whether the browser lets us onto the site', async () => {
    const drawn: unknown[] = [];
    function Verdict({ site }: { site: string | undefined }) {
      drawn.push(useVerdict(site, RULES)?.granted);
      return null;
    }
    await show(h(Verdict, { site: undefined }));
    await show(h(Verdict, { site: 'mail.google.com' }));
    await expect.poll(() => drawn.at(-1)).toBe(true);
    expect(drawn).not.toContain(false);
  });

  it.each([
    [true, 'switch_onswitch_from_default'],
    [false, 'switch_offswitch_not_granted switch_off_hint'],
  ])('says why a site is on or off: its permission is there, %s', async (granted, words) => {
    const verdict = { on: true, from: 'default', by: undefined, ask: false, granted } as const;
    await show(h(SiteSwitch, { site: 'mail.google.com', verdict, paused: false }));
    expect(shown()).toBe(`mail.google.com${words}`);
  });
});

describe('the sites in the options', () => {
  it('are what the organisation has set, also by a pattern', async () => {
    await fakeBrowser.storage.managed.set({ sitesOff: ['*.example.com'] });
    await fakeBrowser.storage.local.set({ sites: { 'shop.example.com': true } });
    await show(h(Sites, { settings: await loadSettings() }));
    await expect.poll(() => row('shop.example.com')).toContain('set_by_organisation');
  });

  it('lack a permission only where it is missing', async () => {
    permissions.granted.add('https://app.slack.com/*');
    await show(h(Sites, { settings: await loadSettings() }));
    await expect.poll(() => row('app.slack.com')).toBe('app.slack.comsite_default_on');
    expect(row('discord.com')).toContain('site_not_granted');
  });
});

describe('the state of the service on a page', () => {
  it('does not stay ready once the service has ended', async () => {
    vi.useFakeTimers();
    let state: ServiceState = 'ready';
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(state));
    function State() {
      return useService().state;
    }
    await show(h(State, {}));
    await act(async () => {
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(shown()).toBe('ready');
    state = 'stopped';
    await act(async () => {
      await vi.advanceTimersByTimeAsync(10_000);
    });
    expect(shown()).toBe('stopped');
  });
});

describe('the shortcuts', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
      { name: 'open-card', description: 'Open', shortcut: 'Alt+Shift+K' },
      { name: 'open-reply', description: 'Reply', shortcut: '' },
    ]);
  });

  it('are listed with those that have no keys, and why', async () => {
    await show(h(Shortcuts, {}));
    expect(row('Open')).toBe('OpenAlt+Shift+K');
    expect(row('Reply')).toBe('Replyshortcut_none');
    expect(shown()).toContain('shortcut_own');
  });

  it.each([
    ['Alt+Shift+K', 'shortcut_bound'],
    ['', 'shortcut_unbound shortcut_set'],
  ])('are in the popup one line, with the way to set what has no keys: "%s"', async (shortcut, words) => {
    vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([{ name: 'open-card', description: 'Open', shortcut }]);
    await show(h(OpenShortcut, {}));
    expect(shown().trim()).toBe(words);
  });

  it.each(['Chrome', 'Firefox'])('are set where %s lets a person do so', async (name) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const openShortcutSettings = vi.fn(() => Promise.resolve());
    Object.assign(fakeBrowser.commands, {
      openShortcutSettings: name === 'Firefox' ? openShortcutSettings : undefined,
    });
    await show(h(Shortcuts, {}));
    document.querySelector('button')?.click();
    expect(openShortcutSettings).toHaveBeenCalledTimes(name === 'Firefox' ? 1 : 0);
    expect(create).toHaveBeenCalledTimes(name === 'Firefox' ? 0 : 1);
  });
});
