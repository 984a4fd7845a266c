import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { listen, makeReady, openBrowser, servePages } from './fixtures';
import { Service } from './service';

/** One service and one paired browser with the site switched on, for as many tests as there are. */
interface Desk {
  site: string;
  service: Service;
  context: BrowserContext;
}

interface Fixtures {
  /** Pages under test on a loopback port: the site `127.0.0.1`. */
  site: string;
  /** The desk's browser; what a test opens in it is closed behind it. */
  ready: BrowserContext;
  /** What the test's pages have said in their consoles that a person would call an error. */
  complaints: string[];
  /** A fresh tab at the desk. */
  tab: Page;
}

/** For tests that leave nothing behind but their tabs: they share a browser, a service and a pairing. */
export const test = base.extend<Fixtures, { desk: Desk }>({
  desk: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = process.env.TACTFUL_TEST_FOLDER ?? '';
      const service = new Service(await mkdtemp(path.join(folder, 'state-')));
      const context = await openBrowser(await mkdtemp(path.join(folder, 'profile-')), 'light');
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

  ready: async ({ desk: { context } }, use) => {
    const before = new Set(context.pages());
    await use(context);
    for (const page of context.pages()) if (!before.has(page)) await page.close();
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
