import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION, openPopup } from './fixtures';
import { tabTo, tabWithin } from './keys';
import { Toolbar } from './toolbar';

const DRAFT = "Calm down, it's not a big deal. You should have told us earlier.";
const PHRASE = 'You should have told us';
const OTHER = 'not a big deal';

test('from the keyboard alone: a phrase is left for good, and that is undone', async ({ ready, site }) => {
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
  await tabWithin(page, layers, '.leave button');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => layers.texts('.question'))
    .toEqual([expect.stringContaining('not marked as this kind again')]);
  await expect(editor.frame.locator('#editor')).toBeFocused();

  await toolbar.press('open', page);
  await expect.poll(() => layers.texts('.question .take:focus')).toHaveLength(1);
  await page.keyboard.press('Enter');
  await editor.expectUnderlined(OTHER, PHRASE);
  await expect(editor.frame.locator('#editor')).toBeFocused();
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
