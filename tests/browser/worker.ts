import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

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

/** Ends the worker, as the browser does when it likes; the next message wakes it. */
export async function stopWorker(context: BrowserContext, extensionPage: Page): Promise<void> {
  const inspector = await context.newCDPSession(extensionPage);
  await inspector.send('ServiceWorker.enable');
  await inspector.send('ServiceWorker.stopAllWorkers');
  await inspector.detach();
}
