import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseTab } from '../../extension/protocol/pauses';
import { chooseSite } from '../../extension/protocol/settings';
import { tellOfChanges } from '../../extension/protocol/tell';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const TAB = 7;

let told: unknown[] = [];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tab, message) => {
    told.push([tab, message]);
    return Promise.resolve(undefined);
  });
});

it.each([
  ['off in this tab', () => pauseTab(TAB)],
  ['off for a site', () => chooseSite('mail.example', false)],
])('the page in which one switches %s tells the tabs, even if the worker never hears of it', async (_, switched) => {
  tellOfChanges();
  await switched();
  await expect.poll(() => told).toContainEqual([TAB, { type: 'recheck' }]);
});
