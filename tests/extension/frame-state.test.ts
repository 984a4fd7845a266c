import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stateInFrame } from '../../extension/protocol/frame-state';
import { pauseForAnHour, pauseTab } from '../../extension/protocol/pauses';
import { saveSettings } from '../../extension/protocol/settings';
import { FakePermissions } from './fake-permissions';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const OWN = 'chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp';
const MAIL = 'https://mail.google.com/*';

let permissions: FakePermissions;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  permissions = new FakePermissions([MAIL]);
});

/** What holds in a tab, in its own document or in a frame. */
async function stateAt(tabUrl: string, url = tabUrl, id = 1) {
  return (await stateInFrame({ tab: { id, url: tabUrl }, url }, OWN))?.state;
}

describe('what holds in a frame', () => {
  it('is what was said about the site', async () => {
    expect(await stateAt('https://mail.google.com/mail/u/0/')).toMatchObject({ on: true, channel: 'email' });
    await saveSettings({ sites: { 'mail.google.com': false } });
    expect(await stateAt('https://mail.google.com/mail/u/0/')).toMatchObject({ on: false });
  });

  it('is known by the path, too', async () => {
    expect(await stateAt('https://mail.google.com/chat/u/0/#chat/home')).toMatchObject({
      on: true,
      site: 'mail.google.com',
      channel: 'chat',
      known: { enterSends: true },
    });
  });

  it('is off, and asks nothing, once the permission was taken away', async () => {
    permissions.granted.delete(MAIL);
    expect(await stateAt('https://mail.google.com/')).toMatchObject({ on: false, ask: false });
    await saveSettings({ newSites: 'ask' });
    expect(await stateAt('https://mail.google.com/')).toMatchObject({ on: false, ask: false });
  });

  it('needs the permission of the tab and not of the frame, which follows it', async () => {
    expect(await stateAt('https://mail.google.com/', 'https://frame.example/')).toMatchObject({ on: true });
    expect(await stateAt('https://example.com/', 'https://mail.google.com/')).toMatchObject({ on: false });
  });

  it('needs the permission of the frame alone, where the person chose for that', async () => {
    await saveSettings({ sites: { 'pay.example.com': true } });
    const inPortal = () => stateAt('https://portal.example/', 'https://pay.example.com/');
    expect(await inPortal()).toMatchObject({ on: false });
    permissions.granted.add('*://pay.example.com/*');
    expect(await inPortal()).toMatchObject({ on: true, site: 'portal.example', decidedBy: 'pay.example.com' });
  });

  it('is off in a tab that is off for a while, and in every tab for an hour', async () => {
    await pauseTab(1);
    expect(await stateAt('https://mail.google.com/')).toMatchObject({ on: false });
    expect(await stateAt('https://mail.google.com/', undefined, 2)).toMatchObject({ on: true });
    await pauseForAnHour();
    expect(await stateAt('https://mail.google.com/', undefined, 2)).toMatchObject({ on: false });
  });

  it("needs no permission on the extension's own page", async () => {
    expect(await stateAt(`${OWN}/playground.html`)).toMatchObject({ on: true });
  });

  it('is unknown where the browser does not say which site it is', async () => {
    expect(await stateInFrame({ url: 'https://mail.google.com/' }, OWN)).toBeUndefined();
    expect(await stateAt('chrome://settings')).toBeUndefined();
  });
});
