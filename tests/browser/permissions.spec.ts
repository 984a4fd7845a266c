import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { EditorPage } from './editor-page';
import { built, expect, EXTENSION, openBrowser, openPopup, pair, test } from './fixtures';
import { OwnWorld } from './own-world';
import { badge } from './worker';

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
    await editor.type(DRAFT);
    await editor.expectUnderlined('Calm down', 'not a big deal');

    await options.bringToFront();
    expect(await isGranted(options)).toBe(true);
    await control(options).click();
    await expect.poll(() => isGranted(options), 'given back').toBe(false);
    await page.bringToFront();
    await editor.expectNothingUnderlined();
    await expect.poll(() => badge(page)).toBe('off');
    const asked = service.requests('analyze');
    await editor.type(' You should have told us.');
    expect(await editor.underlined()).toEqual([]);
    expect(service.requests('analyze')).toBe(asked);
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
