import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings } from '../../extension/protocol/settings';
import { resetSite, switchSite, toggle } from '../../extension/protocol/switch';
import { FakePermissions } from './fake-permissions';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const OWN = 'chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp';
const MAIL = 'https://mail.google.com/*';
const SITE = ['*://example.com/*', '*://www.example.com/*'];

let permissions: FakePermissions;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  permissions = new FakePermissions([MAIL]);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
});

const choices = async (): Promise<object> => (await loadSettings()).sites;
const granted = (): string[] => [...permissions.granted];

describe('the switch of a site outside the shipped list', () => {
  it('asks for the permission, and gives it back when switched off', async () => {
    await switchSite('example.com', true);
    expect(granted()).toEqual([MAIL, ...SITE]);
    expect(await choices()).toEqual({ 'example.com': true });
    await switchSite('example.com', false);
    expect(granted()).toEqual([MAIL]);
    expect(await choices()).toEqual({ 'example.com': false });
  });

  it('gives it back when reset', async () => {
    await switchSite('example.com', true);
    await resetSite('example.com');
    expect(granted()).toEqual([MAIL]);
    expect(await choices()).toEqual({});
  });

  it('stays off where the person refuses', async () => {
    permissions.answer = false;
    await switchSite('example.com', true);
    expect(await choices()).toEqual({});
  });

  it('keeps what a pattern that is on still needs', async () => {
    await switchSite('*.example.com', true);
    await switchSite('shop.example.com', true);
    await switchSite('shop.example.com', false);
    expect(granted()).toContain('*://*.example.com/*');
  });

  it('keeps the permission of an address in brackets while that is on', async () => {
    await switchSite('[::1]', true);
    await switchSite('example.com', true);
    await switchSite('example.com', false);
    expect(granted()).toEqual([MAIL, '*://[::1]/*']);
  });
});

describe('a site that the organisation has switched off', () => {
  beforeEach(() => fakeBrowser.storage.managed.set({ sitesOff: ['example.com'] }));

  it('keeps no permission that was given for it by name', async () => {
    await switchSite('example.com', true);
    expect(granted()).toEqual([MAIL]);
    expect(await choices()).toEqual({});
  });

  it('keeps no permission that was given for it by the shortcut', async () => {
    await toggle(1, 'https://example.com/', OWN);
    expect(granted()).toEqual([MAIL]);
    expect(await choices()).toEqual({});
  });
});

it('keeps the permission of a site that the organisation has switched on', async () => {
  await fakeBrowser.storage.managed.set({ sitesOn: ['example.com'] });
  await toggle(1, 'https://example.com/', OWN);
  expect(granted()).toEqual([MAIL, ...SITE]);
});
