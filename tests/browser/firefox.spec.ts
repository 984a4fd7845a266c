import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { freePort } from './build';
import type { Service } from './service';
import { expect, test } from './fixtures';
import { built, freshFolder } from './worlds';

/** Firefox makes up the host of an extension's pages at each installation; a preference names it beforehand. */
const HOST = '6b1f0c5e-52a4-4d7b-9d53-0f3f6a2a4c11';
const FIREFOX = process.env.TACTFUL_FIREFOX ?? '/usr/bin/firefox-esr';
const SECOND = 'You should have told us';

/** A Firefox with the extension loaded, on a profile of its own; `home` is the person's folder, where it looks for policies. */
async function openFirefox(home = process.env.HOME ?? ''): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    env: { ...process.env, HOME: home },
    // Without it no test may open a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'tactful@tactful.invalid': HOST }) },
  });
  await browser.installExtension(built('firefox'));
  return browser;
}

/** What a page says. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Opens a page of the extension. Firefox never says of such a page that it has loaded, so its words are waited for. */
async function openOwn(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`moz-extension://${HOST}/${name}`, { waitUntil: [] }).catch(() => undefined);
  await expect.poll(() => words(page).catch(() => '')).not.toBe('');
  return page;
}

/** Presses what has this name, once it is there. */
async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForSelector(`aria/${name}`);
  await found?.click();
}

/** Turns the switch in a popup that lies behind the page it is about: in front, it would be about itself. */
async function turnSwitch(popup: Page): Promise<void> {
  const control = await popup.waitForSelector('[role=switch]');
  await control?.evaluate((element) => {
    (element as HTMLElement).click();
  });
}

/** Pairs and switches the site on in the popup, as a person does. */
async function makeReady(browser: Browser, service: Service, over: Page): Promise<Page> {
  const popup = await openOwn(browser, 'popup.html');
  await press(popup, 'The code it shows');
  await popup.keyboard.type(await service.code());
  await press(popup, 'Pair');
  await expect.poll(() => popup.$eval('[role=status]', (status) => status.textContent)).toBe('Ready');
  await over.bringToFront();
  await popup.evaluate(() => {
    location.reload();
  });
  await turnSwitch(popup);
  await expect.poll(() => words(popup)).toContain('On for this site');
  return popup;
}

/** The words that are underlined on a page. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));
}

test('Firefox: paired with a code, a draft is underlined on a site switched on, and no more once it is off', async ({
  service,
  site,
}) => {
  const browser = await openFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(`${site}/plain.html`);
    const popup = await makeReady(browser, service, page);
    await page.bringToFront();
    await page.click('#editor');
    await page.keyboard.type(`Thanks for the list. ${SECOND} earlier.`);
    await expect.poll(() => underlined(page)).toEqual([expect.stringContaining(SECOND)]);

    await turnSwitch(popup);
    await expect.poll(() => underlined(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("Firefox: the organisation's port is read from a native manifest, and one that makes no sense is named", async ({
  service,
}) => {
  const home = await freshFolder('home');
  const manifest = path.join(home, '.mozilla/managed-storage/tactful@tactful.invalid.json');
  await mkdir(path.dirname(manifest), { recursive: true });
  const port = await freePort();
  const data = { port, sensitivity: 'extreme' };
  const name = 'tactful@tactful.invalid';
  await writeFile(manifest, JSON.stringify({ name, description: 'A policy', type: 'storage', data }));
  const browser = await openFirefox(home);
  try {
    const options = await openOwn(browser, 'options.html');
    await expect.poll(() => words(options)).toContain(`tactful serve --port ${port}`);
    expect(await words(options)).toContain('sensitivity: extreme');
    expect(service.requests(), 'who listens on the usual port hears nothing').toBe(0);
  } finally {
    await browser.close();
  }
});
