import { ENGINES } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';

const PLAIN = { name: 'a plain contenteditable', path: 'plain.html', editor: '#editor' };
const DRAFT_JS = ENGINES.find(({ engine }) => engine === 'draft-js') ?? PLAIN;
const DRAFT = 'You should have told us earlier.';
const PHRASE = 'You should have told us';

test('a click on words that the page has drawn anew within the press opens their card', async ({
  tab,
  desk,
  complaints,
}) => {
  const editor = await EditorPage.open(tab, desk.site, PLAIN);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await tab.evaluate(drawAnewOn, 'mouseup');
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  expect(complaints).toEqual([]);
});

test('a press on words that the page draws anew before it ends opens their card', async ({ tab, desk, complaints }) => {
  const editor = await EditorPage.open(tab, desk.site, PLAIN);
  await tab.locator('#editor').evaluate((element) => {
    // Most editors have a line in an element of its own.
    element.innerHTML = '<div><br></div>';
  });
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  const { x, y } = await editor.whereUnderlined(PHRASE);
  await tab.mouse.move(x, y);
  await tab.evaluate(drawAnewOn, 'drawn-anew');
  await tab.mouse.down();
  await tab.evaluate(() => document.dispatchEvent(new Event('drawn-anew')));
  await tab.mouse.up();
  await editor.firstRewrite();
  expect(complaints).toEqual([]);
});

test('a press in Draft.js that settles a word opens the card of the words under it', async ({
  tab,
  desk,
  complaints,
}) => {
  const editor = await EditorPage.open(tab, desk.site, DRAFT_JS);
  await editor.type(`${DRAFT} `);
  await editor.expectUnderlined(PHRASE);
  const { x, y } = await editor.whereUnderlined(PHRASE);
  const screen = await tab.context().newCDPSession(tab);
  await screen.send('Input.imeSetComposition', { text: 'Bye', selectionStart: 3, selectionEnd: 3 });
  await expect.poll(() => editor.shown()).toBe(`${DRAFT} Bye`);
  await tab.mouse.move(x, y);
  const pressed = await tab.evaluateHandle(([left, top]) => document.elementFromPoint(left, top), [x, y] as const);
  // Before a press is passed on, the browser's own window settles the word; the inspector's press does not.
  await screen.send('Input.insertText', { text: 'Bye' });
  await tab.mouse.down();
  await expect.poll(() => pressed.evaluate((element) => element?.isConnected)).toBe(false);
  await tab.mouse.up();
  await editor.firstRewrite();
  expect(await editor.draft()).toBe(`${DRAFT} Bye`);
  expect(complaints).toEqual([]);
});

test('nothing is written, not even for a moment, into words that the page draws anew as they are selected', async ({
  tab,
  desk,
  complaints,
}) => {
  const editor = await EditorPage.open(tab, desk.site, PLAIN);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await tab.evaluate(drawAnewOn, 'selectionchange');
  await tab.evaluate(() => {
    window.seen = [];
    document.addEventListener('input', () => window.seen.push(window.draft()));
  });
  await editor.layers.click('.card .take');
  await expect
    .poll(async () => (await editor.layers.texts('.card')).join())
    .toContain('This editor did not take the change. The draft is as it was.');
  expect(await editor.draft()).toBe(DRAFT);
  expect(await tab.evaluate(() => window.seen)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** From the next event on the page puts new nodes in the place of the draft's, once, as an editor with a model does. */
function drawAnewOn(event: string): void {
  const editor = document.querySelector('#editor');
  const drawAnew = (): void => {
    editor?.replaceChildren(...[...editor.childNodes].map((node) => node.cloneNode(true)));
  };
  document.addEventListener(event, drawAnew, { once: true });
}

declare global {
  interface Window {
    /** What the draft was after every input. */
    seen: string[];
  }
}
