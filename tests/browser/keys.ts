import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Layers } from './layer';

/** More stops than any page has. */
const MOST_PRESSES = 100;

/** Presses Tab until the first element of the page that matches has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await expect(page.locator(selector).first()).toBeVisible();
  const has = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let presses = 0; presses < MOST_PRESSES && !(await has()); presses++) await page.keyboard.press('Tab');
  expect(await has(), `Tab leads to ${selector}`).toBe(true);
}

/** Presses Tab until something of ours on the page that matches, and says what is wanted, has the focus. */
export async function tabWithin(page: Page, layers: Layers, selector: string, wanted = ''): Promise<void> {
  const has = async (): Promise<boolean> =>
    (await layers.texts(`${selector}:focus`)).some((text) => text.includes(wanted));
  for (let presses = 0; presses < MOST_PRESSES && !(await has()); presses++) await page.keyboard.press('Tab');
  expect(await has(), `Tab leads to ${selector}`).toBe(true);
}
