import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { faults } from './axe';
import { test as shared } from './desk';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openBrowser, openPopup, pair, test } from './fixtures';
import { giveSuggestions } from './given-suggestions';
import { tabTo } from './keys';
import { Layers } from './layer';
import { expectRegistered } from './scripts';
import { Toolbar } from './toolbar';
import { walk } from './walk';
import { badge, press } from './worker';

/** The extension's own interfaces, inside its pages. */
declare const chrome: typeof browser;

const DRAFT = "Calm down, it's not a big deal. You should have told us earlier. Let's touch base tomorrow.";

/** A page whose shadow roots are open, so that axe gets into the layers: on our own playground they are the page's. */
async function openedPlayground(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const closed = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
      this: Element,
      init: ShadowRootInit,
    ) => ShadowRoot;
    Element.prototype.attachShadow = function (init) {
      return closed.call(this, { ...init, mode: 'open' });
    };
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${EXTENSION}/playground.html`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in popup, options, both cards and notice', async ({ context, service }) => {
      test.slow();
      const playground = await context.newPage();
      await openedPlayground(playground);
      const popup = await openPopup(playground);
      await expect(popup.getByRole('status')).toHaveText('Not paired');
      expect(await faults(popup), 'the popup, not paired').toEqual([]);
      await pair(popup, service);

      const toolbar = await Toolbar.open(context);
      await playground.bringToFront();
      await playground.locator('.first').nth(1).click();
      await playground.keyboard.insertText('Hello Jonas, thanks for writing to me.');
      await expect(playground.locator('.badge')).toBeVisible();
      expect(await faults(playground), 'the sign at the edge of a reply').toEqual([]);
      await toolbar.press('reply', playground);
      await expect(playground.locator('.reply .lines:not(.waiting) li').first()).toBeVisible();
      await playground.locator('.reply summary').click();
      await expect(playground.locator('.reply .message')).toBeVisible();
      expect(await faults(playground), 'the card of what they said').toEqual([]);

      await playground.bringToFront();
      await playground.getByRole('textbox', { name: 'A new mail' }).click();
      await playground.keyboard.insertText(DRAFT);
      await expect.poll(() => playground.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
      await toolbar.press('open', playground);
      await expect(playground.locator('.take').first()).toBeVisible();
      expect(await faults(playground), 'the card').toEqual([]);
      await playground.bringToFront();
      await playground.locator('.card .all').click();
      await expect(playground.locator('.mend .take')).toBeEnabled();
      expect(await faults(playground), 'the list of all suggestions').toEqual([]);
      await playground.bringToFront();
      await playground.keyboard.press('Escape');
      await toolbar.press('open', playground);
      await expect(playground.locator('.take').first()).toBeVisible();
      await toolbar.press('dismiss', playground);
      await expect(playground.locator('.question')).toBeVisible();
      expect(await faults(playground), 'the line about what was left').toEqual([]);
      await playground.bringToFront();
      await playground.locator('.question .take').click();
      const askAgain = await giveSuggestions(context);
      await toolbar.press('open', playground);
      await expect(playground.locator('.card .try')).toBeVisible();
      await askAgain();
      // Axe cannot tell the ground of lines of which some lie over the end of a sheet, and others not.
      const ends = (height: string): Promise<void> =>
        playground.evaluate((minHeight) => {
          for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) sheet.style.minHeight = minHeight;
        }, height);
      await ends('100vh');
      expect(await faults(playground), 'the card without a suggestion').toEqual([]);
      await ends('');
      await playground.bringToFront();
      await playground.keyboard.press('Escape');

      // Axe has had a page of its own open meanwhile.
      await playground.bringToFront();
      await popup.reload();
      await expect(popup.locator('.found li').first()).toBeVisible();
      expect(await faults(popup), 'the popup over a draft').toEqual([]);
      await popup.getByRole('button', { name: 'Off for an hour' }).click();
      await expect(popup.getByRole('button', { name: 'Back on' })).toBeVisible();
      expect(await faults(popup), 'the popup in a pause').toEqual([]);
      await popup.getByRole('button', { name: 'Back on' }).click();
      const options = await context.newPage();
      await options.goto(`${EXTENSION}/options.html`);
      await expect(options.getByRole('status')).toHaveText('Ready');
      await expect(options.getByText('Open the nearest marked phrase')).toBeVisible();
      expect(await faults(options), 'the options').toEqual([]);

      await options.getByRole('switch', { name: 'A word before sending' }).click();
      await playground.bringToFront();
      await playground.keyboard.insertText(' You are all idiots and I am sick of you.');
      await expect.poll(() => playground.evaluate(() => CSS.highlights.get('tactful-3')?.size)).toBeGreaterThan(0);
      await playground.keyboard.press('ControlOrMeta+Enter');
      await expect(playground.locator('.question')).toContainText('Send anyway');
      expect(await faults(playground), 'the line before sending').toEqual([]);

      await service.stop();
      await playground.bringToFront();
      await playground.keyboard.insertText(' Thanks.');
      await expect(playground.locator('.notice')).toContainText('not running');
      expect(await faults(playground), 'the notice').toEqual([]);
    });
  });
}

shared(
  'axe finds nothing in the popup over a tab that is off with a frame that is on, and each switch has a name',
  async ({ ready }) => {
    const options = await ready.newPage();
    await options.goto(`${EXTENSION}/options.html`);
    await options.getByLabel('Add a site').fill('pay.example.com');
    await options.keyboard.press('Enter');
    await expect(options.getByRole('switch', { name: 'Tactful on pay.example.com' })).toBeChecked();
    await expectRegistered(options, 'pay.example.com');
    const page = await ready.newPage();
    const serve = async (url: string, body: string): Promise<void> => {
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }));
    };
    await serve('https://discord.com/', '<title>A site</title><iframe src="https://pay.example.com/"></iframe>');
    await serve('https://pay.example.com/', '<textarea></textarea>');
    await page.goto('https://discord.com/');
    const popup = await openPopup(page);
    await popup.getByRole('switch', { name: 'discord.com: On for this site' }).click();
    await page.bringToFront();
    await page.frameLocator('iframe').locator('textarea').click();
    await page.keyboard.insertText(DRAFT);
    await expect(popup.getByRole('switch', { name: 'discord.com: Off for this site' })).toBeVisible();
    await expect(popup.getByRole('switch', { name: 'pay.example.com: On for this site' })).toBeVisible();
    await expect(popup.locator('.found li').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      expect(await faults(popup), colorScheme).toEqual([]);
    }
  },
);

shared('nothing in the popup stands out over its edge, however long a phrase is', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  const popup = await openPopup(editor.page);
  await expect(popup.locator('.found li')).toHaveCount(3);
  const over = await popup.locator('main').evaluate((main) => {
    const { paddingRight } = getComputedStyle(main);
    const edge = main.getBoundingClientRect().right - parseFloat(paddingRight);
    return [...main.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
      .map((element) => element.outerHTML);
  });
  expect(over).toEqual([]);
});

shared(
  'with forced colours every line and button stands out, and with reduced motion nothing moves',
  async ({ ready }) => {
    const page = await ready.newPage();
    await openedPlayground(page);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.getByRole('textbox', { name: 'A chat' }).click();
    await page.keyboard.insertText(DRAFT);
    await expect(page.locator('mark').nth(1)).toBeAttached();
    const over = await page.locator('mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { textDecorationColor, color } = getComputedStyle(mark);
        return { line: textDecorationColor, ink: color };
      }),
    );
    await page.getByRole('textbox', { name: 'A new mail' }).click();
    await page.keyboard.insertText(DRAFT);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
    await (await Toolbar.open(ready)).press('open', page);
    await expect(page.locator('.take').first()).toBeVisible();
    const looks = await page.evaluate(() => {
      const link = document.createElement('i');
      link.style.color = 'LinkText';
      document.body.append(link);
      const lines = [...CSS.highlights.keys()]
        .filter((name) => /-(\d|tip)$/.test(name))
        .map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationColor);
      return { lines: [...new Set(lines)], link: [getComputedStyle(link).color] };
    });
    expect(looks.lines).toEqual(looks.link);
    const [line] = looks.link;
    expect(over, 'over a textarea the lines alone, and not its text once more').toEqual(
      over.map(() => ({ line, ink: 'rgba(0, 0, 0, 0)' })),
    );
    const style = (selector: string): Promise<Record<'ground' | 'ink' | 'edge' | 'moves', string>> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, color, borderTopStyle, animationDuration } = getComputedStyle(element);
          return { ground: backgroundColor, ink: color, edge: borderTopStyle, moves: animationDuration };
        });
    const card = await style('.card');
    const take = await style('.card .take');
    expect(card).toMatchObject({ edge: 'solid', moves: '0s' });
    expect(take.ground, 'the main button').not.toBe(card.ground);
    expect(take.ink).not.toBe(take.ground);
  },
);

test('everything from the keyboard alone, by every command that the manifest names', async ({ context, service }) => {
  test.slow();
  const page = await context.newPage();
  await page.goto(`${EXTENSION}/playground.html`);
  const pressed = new Set<string>();
  const command = async (name: string): Promise<void> => {
    pressed.add(name);
    await press(page, { command: name });
  };
  const popup = await openPopup(page);
  await expect(popup.getByLabel('The code it shows')).toBeVisible();
  expect(await walk(popup)).toEqual(expect.arrayContaining(['The code it shows', 'Pair']));
  await tabTo(popup, 'input#code');
  await popup.keyboard.type(await service.code());
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toHaveText('Ready');
  await tabTo(popup, '[role=switch]');
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('switch', { name: 'Off for this site' })).toBeVisible();
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('switch', { name: 'On for this site' })).toBeVisible();

  const options = await context.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await tabTo(options, '[type=radio]');
  await options.keyboard.press('ArrowDown');
  await expect(options.getByRole('radio', { name: 'Much' })).toBeChecked();
  await options.keyboard.press('ArrowUp');
  await expect(options.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await tabTo(options, '[role=switch][aria-label="Local idiom"]');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('switch', { name: 'Local idiom' })).not.toBeChecked();
  await options.keyboard.press('Enter');

  const layers = new Layers(page);
  const first = (): Promise<string | null> => page.locator('.first').first().textContent();
  const phrase = async (): Promise<string> => (await layers.texts('.card .phrase')).join();
  await page.bringToFront();
  await tabTo(page, '[role=textbox]');
  await page.keyboard.type(DRAFT);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
  await page.keyboard.press('ControlOrMeta+Home');
  await command('open-card');
  await expect.poll(() => layers.texts('.take:focus')).toHaveLength(1);
  expect(await layers.texts('.steps span')).toEqual([expect.stringMatching(/^1 of [2-9]$/)]);
  const began = await phrase();

  await command('next-phrase');
  await expect.poll(phrase).not.toBe(began);
  const then = await phrase();
  await command('previous-phrase');
  await expect.poll(phrase).toBe(began);
  while ((await layers.texts('.next:focus')).length === 0) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(phrase).toBe(then);
  expect(await layers.texts('.next:focus'), 'where one is, the next press goes on').toHaveLength(1);

  await page.keyboard.press('Escape');
  await expect.poll(() => layers.texts('.card')).toEqual([]);
  await page.keyboard.type('§');
  expect(await first(), 'the caret is where it was').toBe(`§${DRAFT}`);
  await page.keyboard.press('Backspace');

  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
  await command('next-phrase');
  await expect.poll(() => layers.texts('.take:focus')).toHaveLength(1);
  const leave = await phrase();
  await command('dismiss-phrase');
  await expect.poll(() => layers.texts('.card')).toEqual([]);
  await command('next-phrase');
  await expect.poll(() => layers.texts('.take:focus')).toHaveLength(1);
  expect(await phrase()).not.toBe(leave);
  const gone = await phrase();
  await command('take-first');
  await expect.poll(first).not.toContain(gone);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(first).toBe(DRAFT);

  await tabTo(page, '[role=textbox][aria-label="A reply"]');
  await page.keyboard.type('Hello Jonas, thanks for writing to me.');
  await expect.poll(() => layers.texts('.badge')).toHaveLength(1);
  await command('open-reply');
  await expect.poll(() => layers.texts('.reply :focus')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => layers.texts('.reply')).toEqual([]);

  await command('toggle-site');
  await expect.poll(() => layers.texts('.badge')).toEqual([]);
  await expect.poll(() => badge(page)).toBe('off');
  await command('toggle-site');
  await expect.poll(() => layers.texts('.badge')).toHaveLength(1);
  const named = await options.evaluate(() => Object.keys(chrome.runtime.getManifest().commands ?? {}));
  expect([...pressed].sort()).toEqual(named.sort());
});

test('in a German browser every page speaks German', async ({ profile, service }) => {
  await service.code();
  const german = await openBrowser(profile, 'light', 'de');
  const page = await german.newPage();
  await page.goto(`${EXTENSION}/playground.html`);
  await expect(page.getByRole('heading', { name: 'Spielwiese' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Ein Chat' }).fill(DRAFT);
  await expect.poll(() => new Layers(page).texts('.notice')).toEqual([expect.stringContaining('noch nicht gekoppelt')]);
  const popup = await openPopup(page);
  await expect(popup.getByRole('status')).toHaveText('Nicht gekoppelt');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await german.close();
});
