import { test as base, type BrowserContext, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, EXTENSION, listen, makeReady, openBrowser, servePages } from './fixtures';
import { registeredScripts } from './scripts';
import { Service } from './service';
import { freshFolder } from './worlds';

/** The extension's own interfaces, inside its pages. */
declare const chrome: typeof browser;

/** One service and one paired browser with the site switched on, for as many tests as there are. */
interface Desk {
  site: string;
  service: Service;
  context: BrowserContext;
}

interface Fixtures {
  /** Pages under test on a loopback port: the site `127.0.0.1`. */
  site: string;
  /** The desk's service; one that a test has stopped or spoilt runs again after it. */
  service: Service;
  /** The desk's browser; what a test opens in it is closed behind it, and what it set is set back. */
  ready: BrowserContext;
  /** What the test's pages have said in their consoles that a person would call an error. */
  complaints: string[];
  /** A fresh tab at the desk. */
  tab: Page;
}

/** For tests that leave nothing behind but tabs and settings: they share a browser, a service and a pairing. */
export const test = base.extend<Fixtures, { desk: Desk }>({
  desk: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const service = new Service(await freshFolder('state'));
      const context = await openBrowser(await freshFolder('profile'), 'light');
      const pages = await servePages();
      try {
        await service.start();
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await makeReady(context, service, pages.site);
        await use({ site: pages.site, service, context });
      } finally {
        await service.stop();
        await context.close();
        pages.close();
      }
    },
    // A busy machine takes its time over a browser and a model.
    { scope: 'worker', timeout: 180_000 },
  ],

  site: async ({ desk }, use) => {
    await use(desk.site);
  },

  service: async ({ desk: { service } }, use) => {
    await use(service);
    await service.recover();
  },

  ready: async ({ desk: { context } }, use) => {
    const before = new Set(context.pages());
    const set = await settingsOf(context);
    await use(context);
    for (const page of context.pages()) if (!before.has(page)) await page.close();
    await setBack(context, set);
  },

  // For every test, and so from before its first page.
  complaints: [
    async ({ ready }, use) => {
      const complaints: string[] = [];
      const onPage = (page: Page): void => {
        listen(page, complaints);
      };
      ready.on('page', onPage);
      await use(complaints);
      ready.off('page', onPage);
    },
    { auto: true },
  ],

  tab: async ({ ready }, use) => {
    await use(await ready.newPage());
  },
});

export { expect } from '@playwright/test';

/** All that the extension keeps, but for the sealed token, and where it has the browser start its script. */
interface Settings {
  kept: object;
  scripts: string[];
}

function settingsOf(context: BrowserContext): Promise<Settings> {
  return inExtension(context, async (page) => {
    const kept = await page.evaluate(async () => {
      const all = await chrome.storage.local.get<Record<string, unknown>>();
      delete all.sealedToken;
      return all;
    });
    return { kept, scripts: await registeredScripts(page) };
  });
}

/** Sets everything to what it was, and ends what a test has paused. */
async function setBack(context: BrowserContext, { kept, scripts }: Settings): Promise<void> {
  await inExtension(context, async (page) => {
    await page.evaluate(async (set) => {
      const now = Object.keys(await chrome.storage.local.get());
      await chrome.storage.session.remove('pausedTabs');
      await chrome.storage.local.remove(now.filter((name) => name !== 'sealedToken' && !(name in set)));
      await chrome.storage.local.set(set);
    }, kept);
    await expect.poll(() => registeredScripts(page), 'the registered scripts').toEqual(scripts);
  });
}

async function inExtension<Answer>(context: BrowserContext, run: (page: Page) => Promise<Answer>): Promise<Answer> {
  const page = await context.newPage();
  await page.goto(`${EXTENSION}/managed.json`);
  const answer = await run(page);
  await page.close();
  return answer;
}
