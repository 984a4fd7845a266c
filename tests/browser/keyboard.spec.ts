import type { browser } from 'wxt/browser';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION, openPopup } from './fixtures';
import { tabTo, tabWithin } from './keys';
import { Layers } from './layer';
import { Toolbar } from './toolbar';
import { walk } from './walk';

/** The extension's own interfaces, inside its pages. */
declare const chrome: typeof browser;

const DRAFT = "Calm down, it's not a big deal. You should have told us earlier.";
const PHRASE = 'You should have told us';
const OTHER = 'not a big deal';

for (const [way, said] of [
  ['Not this phrase again', 'not marked as this kind again'],
  ['Not this kind here', 'Nothing of this kind is marked on this site any more'],
  ['This was wrong', 'Noted in this browser only'],
] as const) {
  test(`from the keyboard alone: “${way}”, and that is undone`, async ({ ready, site }) => {
    const editor = await EditorPage.open(await ready.newPage(), site);
    const { layers, page } = editor;
    const toolbar = await Toolbar.open(ready);
    await page.bringToFront();
    await editor.type(DRAFT);
    await editor.expectUnderlined(OTHER, PHRASE);
    await page.keyboard.press('ControlOrMeta+Home');
    await toolbar.press('open', page);
    await editor.firstRewrite();
    await tabWithin(page, layers, '.leave summary');
    await page.keyboard.press('Enter');
    await tabWithin(page, layers, '.leave button', way);
    await page.keyboard.press('Enter');
    await expect.poll(() => layers.texts('.question')).toEqual([expect.stringContaining(said)]);
    await expect(editor.frame.locator('#editor')).toBeFocused();

    await toolbar.press('open', page);
    await expect.poll(() => layers.texts('.question .take:focus')).toHaveLength(1);
    await page.keyboard.press('Enter');
    await editor.expectUnderlined(OTHER, PHRASE);
    await expect(editor.frame.locator('#editor')).toBeFocused();
  });
}

test('from the keyboard alone: into the notice, to what to do, and away again', async ({ ready, site, service }) => {
  const page = await ready.newPage();
  const toolbar = await Toolbar.open(ready);
  const layers = new Layers(page);
  const notice = (): Promise<string[]> => layers.texts('.notice');
  await page.goto(`${site}/textarea.html`);
  await service.stop();
  await page.bringToFront();
  await tabTo(page, '#editor');
  await page.keyboard.type(DRAFT);
  await expect.poll(notice).toEqual([expect.stringContaining('its service is not running')]);
  await toolbar.press('open', page);
  await expect.poll(() => layers.texts('.notice :focus')).toEqual(['What to do']);
  const helped = ready.waitForEvent('page');
  await page.keyboard.press('Enter');
  await expect((await helped).getByText('tactful serve')).toBeVisible();

  await page.bringToFront();
  await tabWithin(page, layers, '.notice [aria-label="Close"]');
  await page.keyboard.press('Space');
  await expect.poll(notice).toEqual([]);
  await expect(page.locator('#editor')).toBeFocused();
});

test('the popup over a draft, on and paused: every control is reached by Tab and worked by Enter or Space', async ({
  ready,
  site,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  const toolbar = await Toolbar.open(ready);
  await editor.page.bringToFront();
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await editor.page.keyboard.press('ControlOrMeta+Home');
  await toolbar.press('open', editor.page);
  await editor.firstRewrite();
  await toolbar.press('dismiss', editor.page);
  const popup = await openPopup(editor.page);
  await expect(popup.getByRole('button', { name: 'Mark again' })).toBeVisible();
  expect(await walk(popup)).toEqual([
    '127.0.0.1: On for this site',
    'Off in this tab',
    'Off for an hour',
    expect.stringContaining('Mark again: '),
    'Options',
    'Playground',
  ]);

  await tabTo(popup, '.pause button + button');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Back on' })).toBeVisible();
  expect(await walk(popup)).toEqual(['127.0.0.1: On for this site', 'Back on', 'Options', 'Playground']);
});

test('the options: every control is reached by Tab and worked by Enter or Space', async ({ ready }) => {
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await options.evaluate(() =>
    chrome.storage.local.set({
      sites: { 'shop.example.com': true },
      repliesOff: ['app.slack.com'],
      ignoredPhrases: [{ phrase: 'calm down', label: 'dismissive' }],
      ignoredKinds: [{ site: 'discord.com', label: 'demanding' }],
      taste: { blaming: { delete: { taken: 2, passed: 1 } } },
      notHelpful: { blaming: 1 },
    }),
  );
  await expect(options.getByRole('status')).toHaveText('Ready');
  await expect(options.getByRole('switch', { name: 'Tactful on shop.example.com' })).toBeVisible();
  await tabTo(options, '#wrong-sentence');
  await options.keyboard.type('You should have known.');
  await expect(options.getByRole('link', { name: 'Save the report' })).toBeVisible();
  expect(await walk(options)).toEqual(
    expect.arrayContaining([
      'Forget the pairing',
      expect.stringContaining('Balanced'),
      'Local idiom',
      'Reset shop.example.com to its default',
      'Tactful on shop.example.com',
      'Read messages on app.slack.com again',
      'A word before sending',
      'Mark again: calm down',
      'Mark again: Demanding',
      'Forget what I took',
      'Forget the counts',
      'Marked as',
      'Save the report',
      'Set shortcuts',
    ]),
  );
});

test('from the keyboard alone: the suggestions for all phrases are chosen and taken', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  const { layers, page } = editor;
  const toolbar = await Toolbar.open(ready);
  await page.bringToFront();
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await toolbar.press('open', page);
  await editor.firstRewrite();
  await tabWithin(page, layers, '.card .all');
  await page.keyboard.press('Enter');
  await expect.poll(() => layers.texts('.mend .take:not(:disabled)')).toEqual(['Take 2 changes']);
  await expect.poll(() => layers.texts('.mend :focus')).toHaveLength(1);
  await tabWithin(page, layers, '.mend input');
  await page.keyboard.press('Space');
  await expect.poll(() => layers.texts('.mend .take')).toEqual(['Take 1 change']);
  await tabWithin(page, layers, '.mend .take');
  await page.keyboard.press('Enter');
  await expect.poll(() => layers.texts('.mend')).toEqual([]);
  expect(await editor.draft()).not.toBe(DRAFT);
  await expect(editor.frame.locator('#editor')).toBeFocused();
  await editor.undo();
  await expect.poll(() => editor.draft()).toBe(DRAFT);
});

test('from the keyboard alone: a pause, a site of one’s own and back, a word before sending', async ({
  ready,
  site,
}) => {
  const page = await ready.newPage();
  await page.goto(`${site}/blank.html`);
  const popup = await openPopup(page);
  await tabTo(popup, '.pause button');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Off in this tab until it is closed.')).toBeVisible();
  await tabTo(popup, '.paused button');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Off in this tab' })).toBeVisible();

  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await tabTo(options, '#add');
  await options.keyboard.type('shop.example.com');
  await options.keyboard.press('Enter');
  const row = options.getByRole('listitem').filter({ hasText: 'shop.example.com' });
  await expect(row).toContainText('your choice');
  await tabTo(options, '[aria-label^="Reset shop.example.com"]');
  await options.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await tabTo(options, '[aria-label="A word before sending"]');
  await options.keyboard.press('Space');
  await expect(options.getByRole('switch', { name: 'A word before sending' })).toBeChecked();
});
