import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, EXTENSION } from './fixtures';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

/**
 * Sets the organisation's policy for the extension, on Chromium's own page for trying policies out: what is set there
 * holds for this browser only, as if it had come from the system.
 */
export async function setPolicy(context: BrowserContext, policy: Record<string, unknown>): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  await page.locator('#clear-policies').click();
  const rows = page.locator('policy-test-row');
  for (const [name, value] of Object.entries(policy)) {
    const row = rows.last();
    await row.locator('.namespace').selectOption(new URL(EXTENSION).host);
    await row.locator('.name').fill(name);
    await row.locator('.name').blur();
    await row.locator('.preset').selectOption('Local machine');
    await row.locator('.value').fill(typeof value === 'string' ? value : JSON.stringify(value));
    await page.locator('#add-policy-btn').click();
  }
  await rows.last().locator('.remove-btn').click();
  await page.locator('#apply-policies').click();
  const inForce = () => context.serviceWorkers()[0]?.evaluate(() => chrome.storage.managed.get());
  await expect.poll(() => inForce()?.catch(() => undefined)).toEqual(policy);
  await page.close();
}
