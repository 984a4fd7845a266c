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
  /** A fresh tab at the desk. */
  tab: Page;
  /** What the tab has said in its console that a person would call an error. */
  complaints: string[];
}

/** For tests of editors, which leave nothing behind but their tab: they share a browser. */
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

  tab: async ({ desk }, use) => {
    const tab = await desk.context.newPage();
    await use(tab);
    await tab.close();
  },

  complaints: async ({ tab }, use) => {
    const complaints: string[] = [];
    listen(tab, complaints);
    await use(complaints);
  },
});

export { expect } from '@playwright/test';
