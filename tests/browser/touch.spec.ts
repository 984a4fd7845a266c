import type { CDPSession, Page } from '@playwright/test';
import { ENGINES } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { press } from './worker';

const WORDS = ['You', 'should', 'have', 'told', 'us', 'earlier.'];
const DRAFT = WORDS.join(' ');
const PHRASE = 'You should have told us';

/** A screen that is touched, such as a tablet's. */
async function touchScreen(tab: Page, height = 780): Promise<CDPSession> {
  const inspector = await tab.context().newCDPSession(tab);
  await inspector.send('Emulation.setDeviceMetricsOverride', {
    width: 700,
    height,
    deviceScaleFactor: 1,
    mobile: true,
  });
  await inspector.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return inspector;
}

async function tap(screen: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Writes a word as virtual keyboards do: it grows without a key, and is settled by what follows. */
async function swipe(screen: CDPSession, word: string): Promise<void> {
  for (let length = 1; length <= word.length; length++) {
    const text = word.slice(0, length);
    await screen.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }
}

/** Before a press is passed on, the browser's own window settles the word; the inspector's press does not. */
async function settle(screen: CDPSession, word: string): Promise<void> {
  await screen.send('Input.insertText', { text: word });
}

for (const kind of ENGINES) {
  test(`a virtual keyboard writes, a finger takes a rewrite: ${kind.name}`, async ({ tab, desk, complaints }) => {
    const screen = await touchScreen(tab);
    const editor = await EditorPage.open(tab, desk.site, kind);
    await editor.type('');
    for (const [index, word] of WORDS.entries()) {
      await swipe(screen, word);
      await screen.send('Input.insertText', { text: `${word} ` });
      // No finger is at the next word within the 20 ms that Draft.js takes to draw this one; a composition begun
      // meanwhile it loses, with us or without.
      const written = WORDS.slice(0, index + 1).join(' ');
      await expect.poll(async () => (await editor.draft()).trimEnd()).toBe(written);
    }
    await swipe(screen, 'Bye');
    // Some editors' own text has a word only once it is settled.
    await expect.poll(() => editor.shown()).toBe(`${DRAFT} Bye`);
    await editor.expectUnderlined(PHRASE);

    const phrase = await editor.whereUnderlined(PHRASE);
    await settle(screen, 'Bye');
    await editor.pause();
    await tap(screen, phrase);
    const { draft } = await editor.promised(`${DRAFT} Bye`, PHRASE);
    await tap(screen, await editor.layers.centre('.card .take'));
    await expect.poll(() => editor.draft()).toBe(draft);
    const holdsFocus = (element: Element): boolean => element.contains(document.activeElement);
    expect(await editor.frame.locator(kind.editor).evaluate(holdsFocus), 'the keyboard stays').toBe(true);
    await editor.undo();
    await expect.poll(() => editor.draft()).toBe(`${DRAFT} Bye`);
    expect(complaints).toEqual([]);
  });
}

for (const kind of ENGINES) {
  test(`a rewrite is taken by shortcut while a word is composed, and the word stays: ${kind.name}`, async ({
    tab,
    desk,
    complaints,
  }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    await editor.type(`${DRAFT} `);
    await editor.expectUnderlined(PHRASE);
    await editor.clickUnderlined(PHRASE);
    const { draft } = await editor.promised(`${DRAFT} Bye`, PHRASE);
    await tab.keyboard.press('End');
    await swipe(await tab.context().newCDPSession(tab), 'Bye');
    await expect.poll(() => editor.shown()).toBe(`${DRAFT} Bye`);
    await press(tab, { command: 'take-first' });
    await expect.poll(() => editor.draft()).toBe(draft);
    expect(complaints).toEqual([]);
  });
}

for (const kind of ENGINES) {
  test(`a rewrite is taken by the finger that settles a word, and the word stays: ${kind.name}`, async ({
    tab,
    desk,
    complaints,
  }) => {
    const screen = await touchScreen(tab);
    const editor = await EditorPage.open(tab, desk.site, kind);
    await editor.type(`${DRAFT} `);
    await editor.expectUnderlined(PHRASE);
    await tap(screen, await editor.whereUnderlined(PHRASE));
    const { draft } = await editor.promised(`${DRAFT} Bye`, PHRASE);
    await tab.keyboard.press('End');
    await swipe(screen, 'Bye');
    await expect.poll(() => editor.shown()).toBe(`${DRAFT} Bye`);
    const take = await editor.layers.centre('.card .take');
    await settle(screen, 'Bye');
    await editor.pause();
    await tap(screen, take);
    await expect.poll(() => editor.draft()).toBe(draft);
    await editor.undo();
    await expect.poll(() => editor.draft()).toBe(`${DRAFT} Bye`);
    expect(complaints).toEqual([]);
  });
}

test('the card lies in what a virtual keyboard leaves of the window, and not over its phrase', async ({
  tab,
  desk,
}) => {
  const screen = await touchScreen(tab);
  const editor = await EditorPage.open(tab, desk.site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await tap(screen, await editor.whereUnderlined(PHRASE));
  await editor.firstRewrite();
  await touchScreen(tab, 400);
  await expect.poll(async () => (await editor.layers.box('.panel')).bottom).toBeLessThanOrEqual(400);
  const card = await editor.layers.box('.panel');
  const phrase = await editor.layers.box('mark');
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.bottom <= phrase.top || card.top >= phrase.bottom, JSON.stringify({ card, phrase })).toBe(true);
});

test('the card lies in what is seen of a page that is magnified by two fingers', async ({ tab, desk }) => {
  const screen = await touchScreen(tab);
  const editor = await EditorPage.open(tab, desk.site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await screen.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  const beyond = async (): Promise<number> => {
    const seen = await tab.evaluate(() => {
      const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
      return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
    });
    const card = await editor.layers.box('.panel');
    return Math.max(seen.left - card.left, seen.top - card.top, card.right - seen.right, card.bottom - seen.bottom);
  };
  await expect.poll(beyond).toBeLessThanOrEqual(0);
});
