import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../tests/browser/build';
import { expect, EXTENSION, openPopup, pair, test } from '../tests/browser/fixtures';
import { Layers } from '../tests/browser/layer';

const REPLY = "Hi Jonas. Calm down, it's not a big deal. You should have told us earlier. I will look at it today.";

const file = (name: string): string => path.join(ROOT, 'docs/screenshots', `${name}.png`);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('all pages', async ({ context, service }) => {
      const playground = await context.newPage();
      await playground.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      await playground.goto(`${EXTENSION}/playground.html`);
      const popup = await openPopup(playground);
      await expect(popup.getByRole('status')).toHaveText('Not paired');
      await shootPopup(popup, `popup-unpaired-${colorScheme}`);
      await pair(popup, service);

      await playground.bringToFront();
      await playground.getByRole('textbox', { name: 'A chat' }).fill('as I already said, just read the docs');
      await playground.getByRole('textbox', { name: 'A reply' }).click({ position: { x: 20, y: 14 } });
      await playground.keyboard.insertText(REPLY);
      await expect.poll(() => playground.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      await playground.screenshot({ path: file(`playground-${colorScheme}`), animations: 'disabled' });

      const box = await playground.evaluate(() => {
        const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
        const rect = ranges[0]?.getClientRects()[0];
        return rect && { x: rect.x + 20, y: rect.y + rect.height / 2 };
      });
      await playground.mouse.click(box?.x ?? 0, box?.y ?? 0);
      const layers = new Layers(playground);
      await expect.poll(() => layers.texts('.take')).not.toEqual([]);
      await playground.screenshot({ path: file(`card-${colorScheme}`), animations: 'disabled' });
      await playground.keyboard.press('Escape');

      await popup.reload();
      await expect(popup.locator('.found li').first()).toBeVisible();
      await shootPopup(popup, `popup-ready-${colorScheme}`);
      await popup.getByRole('switch').click();
      await expect(popup.getByRole('switch', { name: 'Off for this site' })).toBeVisible();
      await shootPopup(popup, `popup-off-${colorScheme}`);

      const options = await context.newPage();
      await options.setViewportSize({ width: 760, height: 1000 });
      await options.goto(`${EXTENSION}/options.html`);
      await expect(options.getByRole('status')).toHaveText('Ready');
      await options.screenshot({ path: file(`options-${colorScheme}`) });

      await service.stop();
      await playground.bringToFront();
      await popup.reload();
      await expect(popup.getByRole('status')).toHaveText('Not running');
      await shootPopup(popup, `popup-stopped-${colorScheme}`);
    });
  });
}

/** The popup at the size that the browser would give it. */
async function shootPopup(popup: Page, name: string): Promise<void> {
  await expect(popup.getByRole('switch')).toBeVisible();
  const height = await popup.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );
  await popup.setViewportSize({ width: 340, height });
  await popup.screenshot({ path: file(name), animations: 'disabled' });
}
