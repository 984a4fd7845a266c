import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { faults } from './axe';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openBrowser, openPopup, pair, test } from './fixtures';
import { Layers } from './layer';
import { OwnWorld } from './own-world';
import type { Service } from './service';
import { SiteAccess } from './site-access';
import { Toolbar } from './toolbar';
import { walk } from './walk';
import { WatchedWorld } from './watched-world';
import { badge } from './worker';
import { built } from './worlds';

/** The extension's own interfaces, inside its pages. */
declare const chrome: typeof browser;

const DRAFT = "Calm down, it's not a big deal.";
const SITE = 'localhost';
const PATTERN = '*://localhost/*';

/** The page under test under a name of which no manifest speaks. */
const elsewhere = (site: string): string => `${site.replace('127.0.0.1', SITE)}/textarea.html`;

async function openOptions(context: BrowserContext): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  return options;
}

async function add(options: Page, site: string): Promise<void> {
  await options.bringToFront();
  await options.getByLabel('Add a site').fill(site);
  await options.keyboard.press('Enter');
}

const row = (options: Page) => options.getByRole('listitem').filter({ hasText: SITE });

/** Whether the browser lets the extension onto the site. */
const isGranted = (options: Page): Promise<boolean> =>
  options.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), PATTERN);

/**
 * A browser whose person has agreed to the site already, since its question cannot be pressed by a test: the first
 * time the manifest asked for the site itself.
 */
async function openAgreed(profile: string): Promise<BrowserContext> {
  const folder = `${profile}-extension`;
  await cp(built(), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const before = await readFile(file, 'utf8');
  const manifest = JSON.parse(before) as { host_permissions: string[] };
  manifest.host_permissions.push(PATTERN);
  await writeFile(file, JSON.stringify(manifest));
  const first = await openBrowser(profile, 'light', 'en-US', folder);
  expect(await isGranted(await openOptions(first))).toBe(true);
  await first.close();
  await writeFile(file, before);
  return openBrowser(profile, 'light', 'en-US', folder);
}

/** Nothing is underlined or read any more, whatever is written; `world` was watched while it was. */
async function expectOff(editor: EditorPage, world: WatchedWorld, service: Service): Promise<void> {
  expect((await world.doings()).sent, 'the watch sees what is sent').toBeGreaterThan(0);
  await editor.page.bringToFront();
  await editor.expectNothingUnderlined();
  await expect.poll(() => badge(editor.page)).toBe('off');
  await world.doings();
  const asked = service.requests('analyze');
  await editor.type(' You should have told us.');
  // With nothing put off until later, nothing comes later either.
  expect(await world.doings()).toEqual({ reads: 0, timers: 0, sent: 0 });
  expect(await editor.underlined()).toEqual([]);
  expect(service.requests('analyze')).toBe(asked);
}

const WAYS: [string, (options: Page) => Locator][] = [
  ['switched off', (options) => options.getByRole('switch', { name: `Tactful on ${SITE}` })],
  ['reset', (options) => options.getByRole('button', { name: `Reset ${SITE}` })],
];

for (const [undone, control] of WAYS) {
  test(`a site that the person agrees to is on at once; ${undone}, its permission is given back`, async ({
    profile,
    service,
    site,
  }) => {
    const context = await openAgreed(profile);
    const page = await context.newPage();
    await page.goto(elsewhere(site));
    const popup = await openPopup(page);
    await pair(popup, service);
    await popup.close();
    const options = await openOptions(context);
    await add(options, SITE);
    await expect(row(options)).toContainText('your choice');
    await page.bringToFront();
    const editor = await EditorPage.over(page);
    const world = await WatchedWorld.of(page);
    await editor.type(DRAFT);
    await editor.expectUnderlined('Calm down', 'not a big deal');

    await options.bringToFront();
    expect(await isGranted(options)).toBe(true);
    await control(options).click();
    await expect.poll(() => isGranted(options), 'given back').toBe(false);
    await expectOff(editor, world, service);
    await context.close();
  });
}

test('while the browser asks, and when its question is closed with the page that asked, a site is off', async ({
  ready,
  site,
}) => {
  const page = await ready.newPage();
  await page.goto(elsewhere(site));
  const asking = await openOptions(ready);
  const options = await openOptions(ready);
  await add(asking, SITE);
  await expect
    .poll(() => options.evaluate(() => chrome.storage.session.get('asked')), 'the browser took the question')
    .toEqual({ asked: SITE });
  await expect(row(options)).toHaveCount(0);
  await asking.close();
  expect(await isGranted(options)).toBe(false);
  await expect(row(options)).toHaveCount(0);
  expect(await OwnWorld.exists(page)).toBe(false);

  await add(options, 'shop.example.com');
  await expect(options.getByRole('listitem').filter({ hasText: 'shop.example.com' })).toContainText('your choice');
  await expect(row(options), 'nor does the next agreement switch it on').toHaveCount(0);
});

test('a browser that withholds this computer is said to, not the service to be stopped, with a way out', async ({
  ready,
}) => {
  const page = await ready.newPage();
  await page.goto(`${EXTENSION}/playground.html`);
  const layers = new Layers(page);
  const toolbar = await Toolbar.open(ready);
  const access = await SiteAccess.open(ready);
  await access.withhold();
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'A chat' }).fill(DRAFT);
  await expect
    .poll(() => layers.texts('.notice'))
    .toEqual([expect.stringContaining('the browser does not let it reach its service')]);
  await expect.poll(async () => (await toolbar.sign(page)).mark).toBe('!');
  const popup = await openPopup(page);
  await expect(popup.getByRole('status')).toHaveText('Not allowed');
  expect(await faults(popup)).toEqual([]);
  const options = await openOptions(ready);
  await expect(options.getByRole('status')).toHaveText('Not allowed');
  await expect(options.getByText('tactful serve')).toHaveCount(0);
  expect(await walk(options)).toContain('Allow');
  await options.getByRole('button', { name: 'Allow' }).click();

  // The question that the press brings up is the browser's own.
  await access.allow('http://127.0.0.1/*');
  await expect(options.getByRole('status')).toHaveText('Ready');
  await page.bringToFront();
  await expect.poll(() => layers.texts('mark')).not.toEqual([]);
  expect(await layers.texts('.notice')).toEqual([]);
});

test('a shipped site that the browser withholds is off, is listed as that, and on again once it is allowed', async ({
  ready,
  service,
}) => {
  const page = await ready.newPage();
  await page.route('https://app.slack.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A site</title><textarea id="editor">' }),
  );
  const editor = await EditorPage.over(page, 'https://app.slack.com/');
  const world = await WatchedWorld.of(page);
  await editor.type(DRAFT);
  await editor.expectUnderlined('Calm down', 'not a big deal');
  const access = await SiteAccess.open(ready);
  await access.withhold();
  await access.allow('http://127.0.0.1/*');
  await expectOff(editor, world, service);
  const options = await openOptions(ready);
  const slack = options.getByRole('listitem').filter({ hasText: 'app.slack.com' });
  await expect(slack).toContainText('the browser’s permission is missing');

  await access.allow('https://app.slack.com/*');
  await expect(slack).not.toContainText('permission is missing');
  await page.bringToFront();
  await editor.expectUnderlined('Calm down', 'not a big deal', 'You should have told us');
});

test('a permission that the person takes back in the browser takes their choice with it', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined('Calm down', 'not a big deal');
  const options = await openOptions(ready);
  const own = options.getByRole('listitem').filter({ hasText: '127.0.0.1' });
  await expect(own).toContainText('your choice');
  const access = await SiteAccess.open(ready);
  await access.withhold();
  await expect(own).toHaveCount(0);
  await editor.page.bringToFront();
  await editor.expectNothingUnderlined();

  await access.allow('*://127.0.0.1/*');
  await expect(options.getByRole('status')).toHaveText('Ready');
  await expect(own, 'it is not on because it may be').toHaveCount(0);
  await editor.page.bringToFront();
  await expect.poll(() => badge(editor.page)).toBe('off');
});

test('a yes that comes when the question has closed the page that asked switches the site on, and a frame of another', async ({
  ready,
  site,
}) => {
  test.slow();
  const access = await SiteAccess.open(ready);
  await access.withhold();
  await access.allow('http://127.0.0.1/*');
  const editor = await EditorPage.open(await ready.newPage(), site);
  const asking = await openOptions(ready);
  const options = await openOptions(ready);
  const own = options.getByRole('listitem').filter({ hasText: '127.0.0.1' });
  await expect(own).toHaveCount(0);
  await add(asking, '127.0.0.1');
  await expect.poll(() => options.evaluate(() => chrome.storage.session.get('asked'))).toEqual({ asked: '127.0.0.1' });
  await asking.close();
  await access.allow('*://127.0.0.1/*');
  await expect(own).toContainText('your choice');
  await editor.page.bringToFront();
  await editor.type(DRAFT);
  await editor.expectUnderlined('Calm down', 'not a big deal');

  const other = 'https://pay.example.com/';
  await editor.page.route(other, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A site</title><textarea id="editor">' }),
  );
  await editor.page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 700, height: 250 }));
  }, other);
  const frame = await (await editor.page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  const inFrame = EditorPage.inside(editor.page, frame, 'iframe', true);
  await inFrame.type(DRAFT);
  const popup = await openPopup(editor.page);
  await popup.getByRole('switch', { name: 'pay.example.com: Off for this site' }).click();
  await expect
    .poll(() => options.evaluate(() => chrome.storage.session.get('asked')))
    .toEqual({ asked: 'pay.example.com' });
  await popup.close();
  await access.allow('*://pay.example.com/*');
  await editor.page.bringToFront();
  await inFrame.expectUnderlined('Calm down', 'not a big deal');
});
