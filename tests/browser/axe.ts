import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe has to say of a page, short enough to be read. */
export async function faults(page: Page): Promise<string[]> {
  // Axe looks for what lies behind a text in the body only, and our layers stand beside it.
  await page.evaluate(() => {
    for (const layer of document.querySelectorAll('html > tactful-layer'))
      document.querySelector('main')?.moveBefore(layer, null);
  });
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const unread = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unread].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join()}`),
  );
}
