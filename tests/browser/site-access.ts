import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION } from './fixtures';

/** Chromium's own page of extensions, as far as it is used here. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
};

const ID = new URL(EXTENSION).host;

/** What a person allows an extension on Chromium's own page of extensions: there its permissions can be pressed. */
export class SiteAccess {
  private constructor(private readonly page: Page) {}

  static async open(context: BrowserContext): Promise<SiteAccess> {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    return new SiteAccess(page);
  }

  /** "On specific sites", and on none so far. */
  async withhold(): Promise<void> {
    await this.page.evaluate(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }),
      ID,
    );
  }

  async allow(pattern: string): Promise<void> {
    await this.page.evaluate(([id, to]) => chrome.developerPrivate.addHostPermission(id, to), [ID, pattern] as const);
  }
}
