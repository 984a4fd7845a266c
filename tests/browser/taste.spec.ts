import type { Page } from '@playwright/test';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION } from './fixtures';
import { giveSuggestions } from './given-suggestions';

const PHRASE = 'you did not read my message';
const REST = ' The list is due on Friday.';
const SENTENCE = `Clearly ${PHRASE}.`;
const DRAFT = SENTENCE + REST;
/** In the service's order. */
const OFFERED = [
  [SENTENCE, 'Here is my message once more.'],
  [`${SENTENCE} `, ''],
] as const;
const LEAVE_OUT = 'Take: leave these words out';

/** Writes the draft anew and opens the phrase's card; returns what it offers, from the top. */
async function open(editor: EditorPage): Promise<string[]> {
  await editor.frame.locator('#editor').fill('');
  await editor.type(DRAFT);
  return reopen(editor);
}

async function reopen(editor: EditorPage): Promise<string[]> {
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  return offered(editor);
}

function offered(editor: EditorPage): Promise<string[]> {
  return editor.layers.attribute('.card .take', 'aria-label');
}

/** Opens the card and takes the suggestion that leaves the words out, wherever it stands. */
async function leaveOut(editor: EditorPage): Promise<void> {
  const at = (await open(editor)).indexOf(LEAVE_OUT);
  const { x, y } = await editor.layers.centre('.card .take', '', at);
  await editor.page.mouse.click(x, y);
  // The words go first; the card, once that was seen to have worked.
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  expect(await editor.draft()).toBe(REST.trim());
}

async function openOptions(page: Page): Promise<Page> {
  await page.goto(`${EXTENSION}/options.html`);
  return page;
}

test('what was taken several times comes first, but not in a card that is open, until it is forgotten', async ({
  ready,
  site,
}) => {
  test.slow();
  const askAgain = await giveSuggestions(ready, ...OFFERED);
  const editor = await EditorPage.open(await ready.newPage(), site);
  const before = await open(editor);
  expect(before.indexOf(LEAVE_OUT), 'offered, but not first').toBeGreaterThan(0);
  await editor.page.keyboard.press('Escape');
  for (const times of [1, 2]) {
    await leaveOut(editor);
    expect(await open(editor), `after ${times}`).toEqual(before);
  }
  const other = await EditorPage.open(await ready.newPage(), site);
  await leaveOut(other);
  await other.page.close();
  await editor.page.bringToFront();
  expect(await offered(editor), 'the card that was open all the while').toEqual(before);
  await editor.page.keyboard.press('Escape');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  const after = await reopen(editor);
  expect(after[0]).toBe(LEAVE_OUT);
  expect([...after].sort(), 'nothing lost').toEqual([...before].sort());
  await editor.page.keyboard.press('Escape');

  const options = await openOptions(await ready.newPage());
  await expect(options.getByText('leaving words out (3 of 3)')).toBeVisible();
  await options.getByRole('button', { name: 'Forget what I took' }).click();
  await expect(options.getByText('Nothing learned so far')).toBeVisible();
  await editor.page.bringToFront();
  expect(await open(editor), 'as before').toEqual(before);
  await askAgain();
});

test('“Not now” counts as passed over until it is undone, closing the card as nothing', async ({ ready, site }) => {
  const askAgain = await giveSuggestions(ready, ...OFFERED);
  const editor = await EditorPage.open(await ready.newPage(), site);
  const options = await openOptions(await ready.newPage());
  await editor.page.bringToFront();
  await open(editor);
  await editor.page.keyboard.press('Escape');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  await reopen(editor);
  const notNow = await editor.layers.centre('.card footer button', 'Not now');
  await editor.page.mouse.click(notNow.x, notNow.y);
  await expect(options.getByText('leaving words out (0 of 1)')).toBeVisible();
  await editor.layers.click('.question .take');
  await expect(options.getByText('Nothing learned so far')).toBeVisible();
  await askAgain();
});
