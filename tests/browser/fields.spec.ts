import type { Locator } from '@playwright/test';
import { TEXTAREA, type EditorCase } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { holdAnswers } from './held-answers';
import { WatchedWorld } from './watched-world';

const BEFORE = 'Thanks for the list. ';
const NEVER = 'You never answer my mails.';
/** A sentence apart, the one is heard as it is whatever becomes of the other. */
const BETWEEN = ' The plan for May is in the folder. ';
const BLAME = 'You should have told us earlier.';
const PHRASE = 'You should have told us';
const FIRST = 'never answer my mails';
const DRAFT = `${BEFORE}${BLAME}`;
const TWO = `${BEFORE}${NEVER}${BETWEEN}${BLAME}`;
const LINE: EditorCase = { name: 'a one-line input', path: 'line.html', editor: '#editor', plain: true };
const PLAIN: EditorCase = { name: 'a plain contenteditable', path: 'plain.html', editor: '#editor' };
/** What a page makes of a field that is being written in: by an attribute, or for all fields by a style sheet. */
const TURNS: { kind: EditorCase; turns: { into: string; attribute?: [name: string, value: string] }[] }[] = [
  {
    kind: TEXTAREA,
    turns: [
      { into: 'read-only', attribute: ['readonly', ''] },
      { into: 'a password', attribute: ['name', 'password'] },
      { into: 'dots' },
    ],
  },
  { kind: PLAIN, turns: [{ into: 'read-only', attribute: ['contenteditable', 'false'] }, { into: 'dots' }] },
];
/** From the right, words behind those that are marked stand on the left of them, or on the right if they run on. */
const FURTHER = ' We look at it on Monday.';
const HEBREW = 'שלום לכולם. ';

test('a one-line input is read and written: value, caret, undo, redo', async ({ tab, desk, complaints }) => {
  const editor = await EditorPage.open(tab, desk.site, LINE);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await expect.poll(() => editor.underneath()).toContain(PHRASE);
  const taken = await editor.take(PHRASE);
  expect(await editor.draft()).toBe(taken.draft);
  await editor.undo();
  await expect.poll(() => editor.draft()).toBe(DRAFT);
  await editor.redo();
  await expect.poll(() => editor.draft()).toBe(taken.draft);
  await tab.keyboard.type('§');
  expect(await editor.draft()).toBe(taken.typed('§'));
  expect(complaints).toEqual([]);
});

test('in a one-line input a second phrase is replaced, one undo takes back one, and nothing is added to the page', async ({
  tab,
  desk,
  complaints,
}) => {
  const editor = await EditorPage.open(tab, desk.site, LINE);
  const untouched = await editor.frame.locator('body').innerHTML();
  await editor.type(TWO);
  await editor.expectUnderlined(FIRST, PHRASE);
  expect(await editor.frame.locator('body').innerHTML(), 'nothing of ours is in the page').toBe(untouched);
  const { draft: once } = await editor.take(PHRASE);
  await editor.expectUnderlined(FIRST);
  // What is written is scrolled to its end, and so the first phrase may be out of sight.
  await tab.keyboard.press('Home');
  const { draft: twice } = await editor.take(FIRST);
  expect(await editor.draft()).toBe(twice);
  await editor.undo();
  await expect.poll(() => editor.draft()).toBe(once);
  await editor.undo();
  await expect.poll(() => editor.draft()).toBe(TWO);
  expect(complaints).toEqual([]);
});

test('a one-line input may be edited while answers are in flight', async ({ tab, desk, complaints }) => {
  const editor = await EditorPage.open(tab, desk.site, LINE);
  const analysis = await holdAnswers(desk.context, '/v1/analyze');
  await editor.type(BLAME);
  await expect.poll(() => analysis.asked()).toBe(1);
  await tab.keyboard.press('Home');
  await tab.keyboard.type(BEFORE);
  await analysis.release();
  await editor.expectUnderlined(PHRASE);

  const rewriting = await holdAnswers(desk.context, '/v1/rewrite');
  await editor.clickUnderlined(PHRASE);
  await expect.poll(() => rewriting.asked()).toBe(1);
  await tab.keyboard.press('Home');
  await tab.keyboard.type('Hi! ');
  await rewriting.release();
  const { draft } = await editor.promised(`Hi! ${DRAFT}`, PHRASE);
  await editor.layers.click('.card .take');
  await expect.poll(() => editor.draft()).toBe(draft);
  // At once, while the card may still be there.
  await editor.undo();
  await expect.poll(() => editor.draft()).toBe(`Hi! ${DRAFT}`);
  expect(complaints).toEqual([]);
});

test('5,000 words may be pasted into a one-line input, and the next phrase replaced', async ({
  tab,
  desk,
  complaints,
}) => {
  const editor = await EditorPage.open(tab, desk.site, LINE);
  await editor.type('');
  const long = 'We met on Monday and wrote down what was said. '.repeat(500);
  await tab.evaluate((text) => navigator.clipboard.writeText(text), `${long}${BLAME}`);
  await tab.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => editor.underlined(), { timeout: 60_000 }).toHaveLength(1);
  await editor.expectUnderlined(PHRASE);
  await tab.keyboard.press('End');
  const taken = await editor.take(PHRASE);
  expect(await editor.draft()).toBe(taken.draft);
  await editor.undo();
  await expect.poll(() => editor.draft()).toBe(`${long}${BLAME}`);
  expect(complaints).toEqual([]);
});

test('a one-line input scrolled to the words that are written keeps its underline on its words', async ({
  tab,
  desk,
}) => {
  const editor = await EditorPage.open(tab, desk.site, { ...LINE, path: 'line.html?short' });
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await expect.poll(() => editor.underneath(), 'the words that are in view').toContain('told us');
  const scrolled = await editor.frame.evaluate(() => {
    const input = document.querySelector('input');
    return input ? (input.scrollLeft -= 20) : 0;
  });
  expect(scrolled).toBeGreaterThan(0);
  await expect.poll(() => editor.underneath(), 'after scrolling').toContain('told us');
});

for (const path of ['line.html?rtl', 'textarea.html?rtl', 'plain.html?rtl']) {
  test(`what is written from the right is read and written: ${path}`, async ({ tab, desk, complaints }) => {
    const editor = await EditorPage.open(tab, desk.site, { ...LINE, path });
    await editor.type('');
    await tab.keyboard.insertText(`${HEBREW}${BLAME}${FURTHER} ${HEBREW.trim()}`);
    await editor.expectUnderlined(PHRASE);
    const { x, y } = await editor.whereUnderlined(PHRASE);
    const box = await editor.frame.locator('#editor').boundingBox();
    expect(x, 'the words lie between those before and behind them').toBeLessThan(
      (box?.x ?? 0) + (box?.width ?? 0) - 60,
    );
    if (!path.startsWith('plain')) {
      const offset = await tab.evaluate(
        ([left = 0, top = 0]) => document.caretPositionFromPoint(left, top)?.offset,
        [x, y],
      );
      const start = HEBREW.length;
      expect(offset, 'what is marked lies under its line').toBeGreaterThan(start);
      expect(offset).toBeLessThan(start + PHRASE.length);
    }
    await tab.mouse.move(x, y);
    await expect.poll(() => editor.layers.texts('.hint')).toHaveLength(1);
    const taken = await editor.take(PHRASE);
    expect(await editor.draft()).toBe(taken.draft);
    await tab.keyboard.type('§');
    expect(await editor.draft()).toBe(taken.typed('§'));
    expect(complaints).toEqual([]);
  });
}

for (const { kind, turns } of TURNS) {
  test(`${kind.name} turned into another kind of field while it is watched is left alone until it is one to read again`, async ({
    tab,
    desk,
    complaints,
  }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    const world = await WatchedWorld.of(tab);
    const field = tab.locator('#editor');
    await editor.type('');
    await tab.keyboard.insertText(TWO);
    await editor.expectUnderlined(FIRST, PHRASE);
    await tab.keyboard.press('Home');
    await editor.clickUnderlined(FIRST);
    await editor.firstRewrite();
    await editor.layers.click('.card footer .quiet:not(.all)');
    await editor.expectUnderlined(PHRASE);

    for (const { into, attribute } of turns) {
      const before = attribute && (await field.getAttribute(attribute[0]));
      await turn(field, attribute?.[0], attribute ? attribute[1] : 'disc');
      await put(field, `${TWO} It's not a big deal.`);
      await editor.expectNothingUnderlined();
      await world.doings();
      await put(field, `${TWO} Calm down.`);
      await tab.keyboard.type('§');
      // With nothing put off until later, nothing comes later either.
      expect(await world.doings(), into).toEqual({ reads: 0, timers: 0, sent: 0 });

      await put(field, TWO);
      await turn(field, attribute?.[0], before);
      // No page tells of its style sheets.
      if (!attribute) await tab.keyboard.type('§');
      await editor.expectUnderlined(PHRASE);
    }
    expect(complaints).toEqual([]);
  });
}

/** Gives a field an attribute or takes it away, or draws all that is written on the page in another way. */
function turn(field: Locator, attribute: string | undefined, value: string | null | undefined): Promise<void> {
  return field.evaluate(
    (element, [name, now]) => {
      // What is read-only for a moment keeps the focus.
      element.tabIndex = 0;
      if (name === undefined) document.body.style.setProperty('-webkit-text-security', now ?? '');
      else if (now == null) element.removeAttribute(name);
      else element.setAttribute(name, now);
    },
    [attribute, value] as const,
  );
}

/** Writes as a page does: no key is pressed. */
function put(field: Locator, text: string): Promise<void> {
  return field.evaluate((element, words) => {
    if ('value' in element) element.value = words;
    else element.textContent = words;
  }, text);
}
