import { setTimeout as after } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { SiteReport } from '../../extension/protocol/messages';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

/** Browsers' own events can be told from outside that something has happened. */
interface Told {
  dispatch(...given: unknown[]): void;
}

/**
 * Presses an entry of the context menu, or a shortcut, over a page. The browser's own menus and shortcuts
 * cannot be reached by a test: this enters one step behind them.
 */
export async function press(page: Page, what: { menu: string } | { command: string }): Promise<void> {
  await page.bringToFront();
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(
    async ({ what, url }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if ('menu' in what) {
        const told = chrome.contextMenus.onClicked as unknown as Told;
        told.dispatch({ menuItemId: what.menu, pageUrl: url, editable: true }, tab);
      } else {
        const told = chrome.commands.onCommand as unknown as Told;
        told.dispatch(what.command, { ...tab, url });
      }
    },
    { what, url: page.url() },
  );
}

/** Tells a page what the worker tells it, one step behind a shortcut or a menu of the browser's. */
export async function tell(page: Page, message: object): Promise<void> {
  await page.bringToFront();
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(async (sent) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, sent).catch(() => undefined);
  }, message);
}

/** What the button in the toolbar says over a page. */
export async function badge(page: Page): Promise<string | undefined> {
  await page.bringToFront();
  const [worker] = page.context().serviceWorkers();
  return worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

/** Whether newer words than were read stand in a page's draft, as far as there is a worker and a draft to tell. */
export async function holdsUnread(page: Page): Promise<boolean> {
  const [worker] = page.context().serviceWorkers();
  const answer = worker?.evaluate(
    async (url) => {
      const tabs = await chrome.tabs.query({ url: `${url}*` });
      const reports = tabs.map(({ id = chrome.tabs.TAB_ID_NONE }) =>
        chrome.tabs.sendMessage<object, SiteReport | undefined>(id, { type: 'report' }).catch(() => undefined),
      );
      return (await Promise.all(reports)).some((report) => report?.checked === 'waiting');
    },
    page.url().replace(/#.*/, ''),
  );
  // One that is stopped says nothing until something else wakes it.
  return Promise.race([answer?.catch(() => false) ?? false, after(3000, false, { ref: false })]);
}

/** Ends the worker, as the browser does when it likes; the next message wakes it. */
export async function stopWorker(context: BrowserContext, extensionPage: Page): Promise<void> {
  const inspector = await context.newCDPSession(extensionPage);
  await inspector.send('ServiceWorker.enable');
  await inspector.send('ServiceWorker.stopAllWorkers');
  await inspector.detach();
}
