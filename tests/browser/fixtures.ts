import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { expectRegistered } from './scripts';
import { Service } from './service';
import { built, freshFolder, pages } from './worlds';

export const EXTENSION = 'chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp';

interface Fixtures {
  /** Pages under test on a loopback port: the site `127.0.0.1`. */
  site: string;
  /** The real service, running. */
  service: Service;
  /** The folder in which the browser keeps what it keeps. */
  profile: string;
  /** A fresh browser with the extension, not paired. */
  context: BrowserContext;
  /** What pages have said in their consoles that a person would call an error. */
  complaints: string[];
  /** A fresh browser, paired through the popup, with the site switched on there. */
  ready: BrowserContext;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const pages = await servePages();
    await use(pages.site);
    pages.close();
  },

  // eslint-disable-next-line no-empty-pattern
  service: async ({}, use) => {
    const service = new Service(await freshFolder('state'));
    await service.start();
    await use(service);
    await service.stop();
  },

  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    await use(await freshFolder('profile'));
  },

  context: async ({ profile, colorScheme }, use) => {
    const context = await openBrowser(profile, colorScheme ?? 'light');
    await use(context);
    await context.close();
  },

  complaints: async ({ context }, use) => {
    const complaints: string[] = [];
    context.on('page', (page) => {
      listen(page, complaints);
    });
    await use(complaints);
  },

  ready: async ({ context, service, site }, use) => {
    await makeReady(context, service, site);
    await use(context);
  },
});

export { expect };

/** Serves the pages under test on a loopback port. */
export async function servePages(): Promise<{ site: string; close: () => void }> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://page').pathname);
    readFile(path.join(pages(), name)).then(
      (content) => response.setHeader('Content-Type', types[path.extname(name)] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A Chromium with the extension loaded, on a profile that may have been used before. */
export function openBrowser(
  profile: string,
  colorScheme: 'light' | 'dark' | 'no-preference',
  language = 'en-US',
  extension = built(),
  scrollbars: 'hidden' | 'visible' = 'hidden',
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.TACTFUL_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    ignoreDefaultArgs: scrollbars === 'visible' ? ['--hide-scrollbars'] : [],
    colorScheme,
    viewport: { width: 1000, height: 720 },
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

/** The popup as it stands over a page: a page of its own here, as a real popup closes when a test looks away. */
export async function openPopup(over: Page): Promise<Page> {
  const popup = await over.context().newPage();
  await popup.goto(`${EXTENSION}/popup.html`);
  await over.bringToFront();
  await popup.reload();
  return popup;
}

/** Pairs with a real code, as a person does. */
export async function pair(popup: Page, service: Service): Promise<void> {
  await popup.getByLabel('The code it shows').fill(await service.code());
  await popup.getByRole('button', { name: 'Pair' }).click();
  await expect(popup.getByRole('status')).toHaveText('Ready');
}

/** Pairs through the popup and switches the site on there, as a person does. */
export async function makeReady(context: BrowserContext, service: Service, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${site}/blank.html`);
  const popup = await openPopup(page);
  await pair(popup, service);
  await popup.getByRole('switch', { name: 'Off for this site' }).click();
  await expect(popup.getByRole('switch', { name: 'On for this site' })).toBeVisible();
  await expectRegistered(popup, new URL(site).hostname);
  await popup.close();
  await page.close();
}

/** Collects what a page says in its console that a person would call an error. */
export function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
}
