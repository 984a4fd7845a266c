import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION, openPopup } from './fixtures';
import { Toolbar } from './toolbar';

const DRAFT = "Calm down, it's not a big deal. You should have told us earlier.";
const PHRASE = 'You should have told us';
const OTHER = 'not a big deal';

/** Opens the card of the phrase and presses one of its further ways to leave it. */
async function leave(editor: EditorPage, how: string): Promise<void> {
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.layers.click('.leave summary');
  const at = await editor.layers.centre('.leave button', how);
  await editor.page.mouse.click(at.x, at.y);
}

/** A draft with both of its phrases left alone in it, one as wrong, and the options that list and count that. */
async function leaveBoth(context: BrowserContext, site: string) {
  const editor = await EditorPage.open(await context.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await leave(editor, 'This was wrong');
  await editor.expectUnderlined(OTHER);
  await editor.clickUnderlined(OTHER);
  // The buttons stand still once the suggestions are there.
  await editor.firstRewrite();
  await editor.layers.click('.card footer .quiet:not(.all)');
  await editor.expectNothingUnderlined();
  const options = await context.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  const listed = options.getByRole('listitem').filter({ hasText: 'in an open draft' });
  await expect(listed).toHaveCount(2);
  const counts = options.getByRole('button', { name: 'Forget the counts' });
  await expect(counts).toBeVisible();
  return { editor, options, listed, counts };
}

for (const { how, said, listed } of [
  { how: 'Not this phrase again', said: 'not marked as this kind again', listed: 'These words are not marked as' },
  { how: 'Not this kind here', said: 'on this site any more: Blaming', listed: 'not marked on 127.0.0.1' },
]) {
  test(`“${how}” says what it did, is undone at once, and is listed and undone in the options`, async ({
    ready,
    site,
  }) => {
    const editor = await EditorPage.open(await ready.newPage(), site);
    await editor.type(DRAFT);
    await editor.expectUnderlined(OTHER, PHRASE);
    await leave(editor, how);
    await editor.expectUnderlined(OTHER);
    await expect.poll(() => editor.layers.texts('.question')).toEqual([expect.stringContaining(said)]);
    await editor.layers.click('.question .take');
    await editor.expectUnderlined(OTHER, PHRASE);

    await leave(editor, how);
    await editor.expectUnderlined(OTHER);
    const again = await EditorPage.open(await ready.newPage(), site);
    await again.type(DRAFT);
    await again.expectUnderlined(OTHER);
    const options = await ready.newPage();
    await options.goto(`${EXTENSION}/options.html`);
    const row = options.getByRole('listitem').filter({ hasText: listed });
    await row.getByRole('button', { name: /^Mark again/ }).click();
    await expect(row).toHaveCount(0);
    await again.page.bringToFront();
    await again.expectUnderlined(OTHER, PHRASE);
    await editor.page.bringToFront();
    await editor.expectUnderlined(OTHER, PHRASE);
  });
}

test('what is left alone in one draft is listed in popup and options, and marked again from there', async ({
  ready,
  site,
}) => {
  const { editor, options, listed, counts } = await leaveBoth(ready, site);
  const popup = await openPopup(editor.page);
  await expect(popup.getByText('Left alone in open drafts')).toBeVisible();
  const words = 'Read to the end: nothing else stood out.';
  await expect(popup.locator('.sign')).toHaveText(words);
  const toolbar = await Toolbar.open(ready);
  await expect.poll(() => toolbar.sign(editor.page)).toEqual({ mark: '✓', words: `Tactful: ${words}` });
  const again = popup.getByRole('button', { name: /^Mark again/ });
  await expect(again).toHaveCount(2);
  await popup.getByRole('button', { name: `Mark again: ${PHRASE}` }).click();
  await editor.expectUnderlined(PHRASE);
  await expect(counts, 'it was not wrong after all').toHaveCount(0);
  await expect(again).toHaveCount(1);
  await options.bringToFront();
  await expect(listed).toHaveCount(1);
  await listed.getByRole('button', { name: /^Mark again/ }).click();
  await expect(listed).toHaveCount(0);
  await editor.page.bringToFront();
  await editor.expectUnderlined(OTHER, PHRASE);
  await expect(popup.getByText('Left alone in open drafts')).toHaveCount(0);
});

test('what is left alone in a draft is listed and marked again while another one of its page is written', async ({
  ready,
  site,
}) => {
  const { editor, options, listed, counts } = await leaveBoth(ready, site);
  const { page } = editor;
  await page.bringToFront();
  await page.evaluate(() => {
    const another = document.createElement('textarea');
    another.setAttribute('aria-label', 'Another message');
    document.body.append(another);
  });
  const another = page.getByLabel('Another message');
  await another.focus();
  await page.keyboard.type('You might have called.');

  const popup = await openPopup(page);
  await expect(popup.getByText('Left alone in open drafts')).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Mark again/ })).toHaveCount(2);
  await options.bringToFront();
  await expect(listed).toHaveCount(2);
  await options.getByRole('button', { name: `Mark again: ${PHRASE}` }).click();
  await expect(listed).toHaveCount(1);
  await expect(counts, 'it was not wrong after all').toHaveCount(0);
  await page.bringToFront();
  await page.locator('#editor').focus();
  await editor.expectUnderlined(PHRASE);

  await another.focus();
  await page.locator('#editor').evaluate((element) => {
    element.remove();
  });
  await options.bringToFront();
  await expect(listed, 'gone with its draft').toHaveCount(0);
});

test('what is left alone in a draft stays so, and is listed, when its site is switched off and on', async ({
  ready,
  site,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await leave(editor, 'This was wrong');
  await editor.expectUnderlined(OTHER);
  const popup = await openPopup(editor.page);
  await popup.getByRole('switch', { name: 'On for this site' }).click();
  await editor.expectNothingUnderlined();
  await popup.getByRole('switch', { name: 'Off for this site' }).click();
  await editor.page.bringToFront();
  await editor.frame.locator('#editor').focus();
  await editor.expectUnderlined(OTHER);
  await popup.getByRole('button', { name: `Mark again: ${PHRASE}` }).click();
  await editor.expectUnderlined(OTHER, PHRASE);
});

test('what is marked again in a frame stays left alone in the page around it', async ({ ready, site }) => {
  const around = await EditorPage.open(await ready.newPage(), site);
  const { page } = around;
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(Object.assign(frame, { id: 'frame', src: 'plain.html', width: 700, height: 250 }));
  });
  const frame = await (await page.waitForSelector('#frame')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => 'draft' in window);
  const within = EditorPage.inside(page, frame, '#frame');
  for (const editor of [around, within]) {
    await editor.type(DRAFT);
    await editor.expectUnderlined(OTHER, PHRASE);
    await leave(editor, 'This was wrong');
    await editor.expectUnderlined(OTHER);
  }
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: `Mark again: ${PHRASE}` }).click();
  await within.expectUnderlined(OTHER, PHRASE);
  await page.bringToFront();
  await page.locator('#editor').focus();
  await around.expectUnderlined(OTHER);
  await expect(popup.getByRole('button', { name: `Mark again: ${PHRASE}` })).toBeVisible();
});

test('editors that left the page are kept by nothing of ours', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  const { page } = editor;
  await page.evaluate(() => {
    const first = document.createElement('textarea');
    document.body.append(Object.assign(first, { id: 'first' }));
    first.focus();
  });
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  const first = await page.evaluateHandle(() => {
    const reference = new WeakRef(document.querySelector('#first') ?? document.body);
    document.querySelector('#first')?.remove();
    document.querySelector('#editor')?.remove();
    return reference;
  });
  await expect
    .poll(async () => {
      await page.requestGC();
      return first.evaluate((reference) => reference.deref() === undefined);
    })
    .toBe(true);
});

test('“This was wrong” is counted here alone, and a report holds an invented sentence only', async ({
  ready,
  site,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await leave(editor, 'This was wrong');
  await editor.expectUnderlined(OTHER);
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await expect(options.getByRole('button', { name: 'Forget the counts' })).toBeVisible();
  const sentence = options.getByLabel('An invented sentence');
  await expect(sentence).toHaveValue('');
  await sentence.fill('You might have called.');
  const saving = options.waitForEvent('download');
  await options.getByRole('link', { name: 'Save the report' }).click();
  const report = await readFile(await (await saving).path(), 'utf8');
  expect(report).toContain('You might have called.');
  expect(report).toMatch(/"called_wrong": \{\s+"\w+": 1\s+\}/);
  expect(report).not.toContain(PHRASE);
});
