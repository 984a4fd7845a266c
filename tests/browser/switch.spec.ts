import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { faults } from './axe';
import { MAIL, TEXTAREA } from './cases';
import { test as shared } from './desk';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openPopup } from './fixtures';
import { OwnWorld } from './own-world';
import { expectRegistered } from './scripts';
import { Toolbar } from './toolbar';
import { WatchedWorld } from './watched-world';
import { badge, press, stopWorker } from './worker';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

const DRAFT = "Calm down, it's not a big deal.";
const PHRASE = 'not a big deal';

/** The ways to the switch: how each turns Tactful off over a page, and on again. */
const WAYS: { name: string; off: (page: Page) => Promise<void>; on: (page: Page) => Promise<void> }[] = [
  {
    name: 'the popup',
    off: (page) => inPopup(page, (popup) => popup.getByRole('switch', { name: 'On for this site' })),
    on: (page) => inPopup(page, (popup) => popup.getByRole('switch', { name: 'Off for this site' })),
  },
  {
    name: 'the context menu',
    off: (page) => press(page, { menu: 'toggle' }),
    on: (page) => press(page, { menu: 'toggle' }),
  },
  {
    name: 'the shortcut',
    off: (page) => press(page, { command: 'toggle-site' }),
    on: (page) => press(page, { command: 'toggle-site' }),
  },
  {
    name: 'the popup, for this tab',
    off: (page) => inPopup(page, (popup) => popup.getByRole('button', { name: 'Off in this tab' })),
    on: (page) => inPopup(page, (popup) => popup.getByRole('button', { name: 'Back on' })),
  },
  {
    name: 'the popup, for an hour',
    off: (page) => inPopup(page, (popup) => popup.getByRole('button', { name: 'Off for an hour' })),
    on: (page) => inPopup(page, (popup) => popup.getByRole('button', { name: 'Back on' })),
  },
  {
    name: 'the context menu, for this tab',
    off: (page) => press(page, { menu: 'pause_tab' }),
    on: (page) => press(page, { menu: 'toggle' }),
  },
];

/** What is switched is the same for every editor; how one is read and drawn over is not. */
const CASES = [
  ...WAYS.map((way) => ({ ...way, kind: TEXTAREA })),
  ...WAYS.slice(0, 1).map((way) => ({ ...way, kind: MAIL })),
];

for (const { name, off, on, kind } of CASES) {
  shared(
    `off by ${name}, over ${kind.name}: nothing read, nothing drawn, nothing sent; and on again`,
    async ({ ready, site, service }) => {
      const editor = await EditorPage.open(await ready.newPage(), site, kind);
      const world = await WatchedWorld.of(editor.page);
      await editor.type(DRAFT);
      await editor.expectUnderlined('Calm down', PHRASE);
      const whileOn = await world.doings();
      expect(whileOn.reads, 'the watch sees what is read').toBeGreaterThan(0);
      expect(whileOn.timers).toBeGreaterThan(0);
      expect(whileOn.sent).toBeGreaterThan(0);

      await off(editor.page);
      await editor.expectNothingUnderlined();
      await expect.poll(() => badge(editor.page)).toBe('off');
      await world.doings();
      const sent = service.requests('analyze');
      await editor.type(' You should have told us.');
      await editor.frame.evaluate(() => {
        const field = document.createElement('textarea');
        field.value = "It's not a big deal.";
        const rich = document.createElement('div');
        rich.contentEditable = 'true';
        rich.textContent = field.value;
        for (const other of [field, rich]) {
          document.body.append(other);
          other.focus();
        }
      });
      // With nothing put off until later, nothing comes later either.
      expect(await world.doings()).toEqual({ reads: 0, timers: 0, sent: 0 });
      expect(await editor.page.locator('tactful-layer').count()).toBe(0);
      expect(await editor.frame.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(service.requests('analyze')).toBe(sent);

      await on(editor.page);
      await editor.frame.locator('#editor').focus();
      await editor.expectUnderlined('Calm down', PHRASE, 'You should have told us');
      await expect.poll(() => badge(editor.page)).toMatch(/^[1-9]$/);
    },
  );
}

shared('a site that was never switched on has no script of ours', async ({ ready, site }) => {
  const control = await ready.newPage();
  await control.goto(`${site}/blank.html`);
  await OwnWorld.of(control);
  const page = await ready.newPage();
  // The same page under another name is another site.
  await page.goto(`${site.replace('127.0.0.1', 'localhost')}/textarea.html`);
  expect(await OwnWorld.exists(page)).toBe(false);
});

shared(
  '“Answer this text” where nothing is read: the popup opens, says so and has the switch',
  async ({ ready, site }) => {
    const page = await ready.newPage();
    await page.goto(`${site}/blank.html`);
    const options = await ready.newPage();
    await options.goto(`${EXTENSION}/options.html`);
    // The browser's own popup; a test sees it from another page of the extension.
    const popup = (): Promise<string> =>
      options.evaluate(() => {
        const views = chrome.extension.getViews({ type: 'popup' }) as unknown as { document: Document }[];
        // One that is just opening has no body yet.
        return views.map((view) => view.document.querySelector('body')?.innerText).join();
      });
    await press(page, { menu: 'pause_tab' });
    await expect.poll(() => badge(page)).toBe('off');
    await press(page, { menu: 'answer' });
    await expect.poll(popup).toContain('To answer a text of this page, switch Tactful on here');
    expect(await popup()).toContain('Back on');
  },
);

shared('off for an hour outlives the worker, and ends by itself', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined('Calm down', PHRASE);
  await press(editor.page, { menu: 'pause_hour' });
  await editor.expectNothingUnderlined();
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await stopWorker(ready, options);
  await editor.page.bringToFront();
  await editor.page.reload();
  await editor.type(DRAFT);
  await expect.poll(() => badge(editor.page)).toBe('off');
  const alarms = await options.evaluate(() => chrome.alarms.getAll());
  expect(alarms).toHaveLength(1);
  const inMinutes = ((alarms[0]?.scheduledTime ?? 0) - Date.now()) / 60_000;
  expect(inMinutes).toBeGreaterThan(55);
  expect(inMinutes).toBeLessThanOrEqual(60);
  // An hour later.
  await options.evaluate(async () => {
    await chrome.storage.local.set({ pausedUntil: Date.now() });
    await chrome.alarms.create('pause-over', { when: Date.now() });
  });
  await editor.page.bringToFront();
  await editor.expectUnderlined('Calm down', PHRASE);
});

shared('off in one tab leaves the next tab on', async ({ ready, site }) => {
  const paused = await EditorPage.open(await ready.newPage(), site);
  const toolbar = await Toolbar.open(ready);
  await press(paused.page, { menu: 'pause_tab' });
  await expect
    .poll(() => toolbar.sign(paused.page))
    .toEqual({ mark: 'off', words: expect.stringContaining('Off in this tab until it is closed') });
  const other = await EditorPage.open(await ready.newPage(), site);
  await other.type(DRAFT);
  await other.expectUnderlined('Calm down', PHRASE);
  await paused.page.bringToFront();
  await paused.page.reload();
  await expect.poll(() => badge(paused.page), 'after a reload, too').toBe('off');
});

shared('new sites are asked about where the person wants it, and nothing is read before', async ({ ready }) => {
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await options.getByRole('radio', { name: 'Ask me first' }).click();
  const page = await ready.newPage();
  await serveSite(page, 'https://app.slack.com/');
  await page.goto('https://app.slack.com/');
  const world = await WatchedWorld.of(page);
  const editor = await EditorPage.over(page);
  await editor.type(DRAFT);
  await expect
    .poll(() => editor.layers.texts('.question'))
    .toEqual([expect.stringContaining('May Tactful check what you write on app.slack.com?')]);
  expect(await world.doings()).toMatchObject({ reads: 0, sent: 0 });
  await editor.layers.click('.question .take');
  await editor.expectUnderlined('Calm down', PHRASE);
  expect((await world.doings()).reads, 'the watch sees what is read').toBeGreaterThan(0);
  expect(await editor.layers.texts('.question')).toEqual([]);

  const next = await ready.newPage();
  await serveSite(next, 'https://discord.com/');
  const elsewhere = await EditorPage.over(next, 'https://discord.com/');
  await elsewhere.frame.locator('#editor').focus();
  await expect.poll(() => elsewhere.layers.texts('.question')).toHaveLength(1);
  await press(elsewhere.page, { command: 'open-card' });
  await expect.poll(() => elsewhere.layers.texts('.question button:focus')).toEqual(['Yes, here']);
  await elsewhere.page.keyboard.press('Tab');
  await elsewhere.page.keyboard.press('Enter');
  await expect.poll(() => elsewhere.layers.texts('.question')).toEqual([]);
  await expect.poll(() => badge(elsewhere.page)).toBe('off');
  await options.bringToFront();
  await expect(options.getByRole('listitem').filter({ hasText: 'app.slack.com' })).toContainText('your choice');
  await expect(options.getByRole('switch', { name: 'Tactful on discord.com' })).toHaveAttribute(
    'aria-checked',
    'false',
  );
});

shared('the options add a pattern, list it, and a frame under it may say otherwise', async ({ ready }) => {
  const shop = await ready.newPage();
  await serveSite(shop, 'https://shop.example.com/', '<iframe src="https://pay.example.com/"></iframe>');
  await serveSite(shop, 'https://pay.example.com/');
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await options.getByLabel('Add a site').fill('https://*.example.com/');
  await options.keyboard.press('Enter');
  const row = options.getByRole('listitem').filter({ hasText: '*.example.com' });
  await expect(row).toContainText('your choice');
  await expectRegistered(options, '*.example.com');
  const editor = await EditorPage.over(shop, 'https://shop.example.com/');
  const frame = editor.page.frames().find((candidate) => candidate.url().includes('pay.example.com'));
  await frame?.locator('#editor').fill(DRAFT);
  await frame?.locator('#editor').focus();
  await editor.expectUnderlined('Calm down', PHRASE);
  await options.bringToFront();
  await options.getByLabel('Add a site').fill('pay.example.com');
  await options.keyboard.press('Enter');
  await options.getByRole('switch', { name: 'Tactful on pay.example.com' }).click();
  await editor.page.bringToFront();
  await editor.expectNothingUnderlined();
  await editor.type(DRAFT);
  await editor.expectUnderlined('Calm down', PHRASE);

  await options.bringToFront();
  await options.getByLabel('Add a site').fill('no site at all');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('alert')).toHaveText(/names no site/);
  await row.getByRole('button', { name: 'Reset *.example.com' }).click();
  await expect(row).toHaveCount(0);
  await editor.page.bringToFront();
  await editor.expectNothingUnderlined();
});

shared(
  'a frame of another site is not read, the popup offers to switch it on, and one click does, without a reload',
  async ({ ready, site, service }) => {
    const page = await ready.newPage();
    await serveSite(page, 'https://pay.example.com/');
    await page.goto(`${site}/blank.html`);
    const before = service.requests('analyze');
    const editor = await addFrame(page, 'https://pay.example.com/');
    const popup = await openPopup(page);
    await expect(popup.getByRole('switch', { name: 'On for this site' })).toBeVisible();
    await expect(popup.getByText('a frame of another site can be switched on here')).toBeVisible();
    await expect(popup.getByRole('switch')).toHaveCount(1);
    await page.bringToFront();
    await editor.type(DRAFT);
    const offer = popup.getByRole('switch', { name: 'pay.example.com: Off for this site' });
    await expect(offer).toBeVisible();
    await expect(popup.getByText('You clicked into a frame of this site.')).toBeVisible();
    expect(service.requests('analyze')).toBe(before);
    expect(await faults(popup)).toEqual([]);

    await offer.click();
    await expect(popup.getByRole('switch', { name: 'pay.example.com: On for this site' })).toBeVisible();
    await page.bringToFront();
    await editor.expectUnderlined('Calm down', PHRASE);
    await expect(popup.locator('.found')).toContainText('may land badly');
  },
);

shared('a frame that is on in a tab that is off is told, paused and switched off in the popup', async ({ ready }) => {
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await options.getByLabel('Add a site').fill('pay.example.com');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('switch', { name: 'Tactful on pay.example.com' })).toBeChecked();
  await expectRegistered(options, 'pay.example.com');
  const page = await ready.newPage();
  await serveSite(page, 'https://pay.example.com/');
  await serveSite(page, 'https://discord.com/');
  await page.goto('https://discord.com/');
  const editor = await addFrame(page, 'https://pay.example.com/');
  const popup = await openPopup(page);
  await popup.getByRole('switch', { name: 'On for this site' }).click();
  await expect(popup.getByText('Nothing of discord.com is read or sent in this tab.')).toBeVisible();
  await page.bringToFront();
  await editor.type(DRAFT);
  await editor.expectUnderlined('Calm down', PHRASE);
  await expect(popup.locator('.found')).toContainText('may land badly');
  await expect(popup.getByRole('switch')).toHaveCount(2);
  await popup.getByRole('button', { name: 'Off in this tab' }).click();
  await page.bringToFront();
  await editor.expectNothingUnderlined();
  await popup.bringToFront();
  await popup.locator('.paused button').click();
  await page.bringToFront();
  await editor.expectUnderlined('Calm down', PHRASE);
  await popup.bringToFront();
  await popup.getByRole('switch', { name: 'On for this site' }).click();
  await page.bringToFront();
  await editor.expectNothingUnderlined();
});

shared('the options name every shortcut', async ({ ready }) => {
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  const keys = options.getByRole('listitem').filter({ has: options.locator('kbd') });
  await expect(keys.filter({ hasText: 'Switch Tactful on or off for this site' })).toContainText('Alt+Shift+O');
});

/** Presses something in the popup, and closes it once what was pressed has given way to its opposite. */
async function inPopup(page: Page, control: (popup: Page) => Locator): Promise<void> {
  const popup = await openPopup(page);
  await control(popup).click();
  await expect(control(popup)).toBeHidden();
  await popup.close();
}

/** Puts a page with an editor into a page, in a frame that the browser runs in a process of its own. */
async function addFrame(page: Page, url: string): Promise<EditorPage> {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 700, height: 250 }));
  }, url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForURL(url);
  return EditorPage.inside(page, frame, 'iframe', true);
}

/** Serves a page with an editor under a name that is somebody else's. */
async function serveSite(page: Page, url: string, more = ''): Promise<void> {
  await page.route(`${url}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>A site</title><textarea id="editor" rows="6" cols="60"></textarea>${more}`,
    }),
  );
}
