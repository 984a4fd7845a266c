import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { EXTENSION } from './fixtures';
import { stopWorker } from './worker';

/** The extension's own interfaces, inside its pages. */
declare const chrome: typeof browser;

/** The browser round a page, as seen from a page of the extension. */
export class Toolbar {
  private constructor(private readonly page: Page) {}

  static async open(context: BrowserContext): Promise<Toolbar> {
    const page = await context.newPage();
    await page.goto(`${EXTENSION}/popup.html`);
    return new Toolbar(page);
  }

  /** What the extension's icon says over a page: its mark, and its words for who rests the pointer on it. */
  sign(over: Page): Promise<{ mark: string; words: string }> {
    return this.page.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const tabId = tab?.id ?? chrome.tabs.TAB_ID_NONE;
      return { mark: await chrome.action.getBadgeText({ tabId }), words: await chrome.action.getTitle({ tabId }) };
    }, over.url());
  }

  /** Uses a shortcut over a page. The browser's own cannot be pressed by a test: this enters one step behind. */
  async press(command: string, over: Page): Promise<void> {
    await over.bringToFront();
    await this.page.evaluate(
      async ({ url, command }) => {
        const [tab] = await chrome.tabs.query({ url: `${url}*` });
        if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command });
      },
      { url: over.url(), command },
    );
  }

  /** Stops the extension's worker, as the browser does whenever it likes. */
  stopWorker(): Promise<void> {
    return stopWorker(this.page.context(), this.page);
  }
}
