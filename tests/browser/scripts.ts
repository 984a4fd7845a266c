import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** The extension's own interfaces, inside its pages. */
declare const chrome: typeof browser;

/** The scripts that the browser starts besides those of the manifest, as a page of the extension sees them. */
export function registeredScripts(own: Page): Promise<string[]> {
  return own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());
}

/** A site shows as on before its script is registered, and a page that is opened in between gets none. */
export async function expectRegistered(own: Page, site: string): Promise<void> {
  await expect.poll(() => registeredScripts(own), 'the registered scripts').toContain(`site-${site}`);
}
