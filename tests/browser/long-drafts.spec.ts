import { ENGINES, QUILL, TEXTAREA, type EditorCase } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION } from './fixtures';
import { sentTexts } from './sent-texts';

const STING = 'You should have told us earlier.';
const PHRASE = 'You should have told us';
const LINES = Array.from(
  { length: 40 },
  (_, index) => `${index}. We met on Monday and wrote down what was said there.`,
);
const [, PLAIN = TEXTAREA] = ENGINES;

/** A long draft that was read, with a sting in its third line and in its last but three. */
async function longDraft(editor: EditorPage, parting = '\n\n'): Promise<void> {
  const lines = LINES.map((line, at) => (at === 2 || at === 36 ? `${line} ${STING}` : line));
  await editor.type('');
  await editor.page.keyboard.insertText(lines.join(parting));
  await editor.expectUnderlined(PHRASE, PHRASE);
  await expect.poll(() => editor.underlined()).toHaveLength(2);
}

/** Writes behind some words of the draft. */
async function writeBehind(editor: EditorPage, words: string, more: string): Promise<void> {
  await editor.frame.evaluate((wanted) => {
    const focused = document.activeElement;
    if (focused instanceof HTMLTextAreaElement) {
      const at = focused.value.indexOf(wanted) + wanted.length;
      focused.setSelectionRange(at, at);
      return;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at >= 0) getSelection()?.collapse(node, at + wanted.length);
    }
  }, words);
  await editor.page.keyboard.type(more);
}

for (const kind of [TEXTAREA, PLAIN] satisfies EditorCase[]) {
  test(`of a long draft only the paragraph travels that has changed, in ${kind.name}`, async ({ ready, tab, site }) => {
    const editor = await EditorPage.open(tab, site, kind);
    await longDraft(editor);
    const sent = await sentTexts(ready, '/v1/analyze');
    await writeBehind(editor, '20. We met on Monday and wrote down what was said there.', ` ${STING}`);
    await expect.poll(() => editor.underlined()).toHaveLength(3);
    await editor.expectUnderlined(PHRASE, PHRASE, PHRASE);
    await expect.poll(async () => (await sent()).at(-1)).toBe(`${LINES[20] ?? ''} ${STING}`);
    for (const text of await sent()) expect(text).not.toMatch(/19\. We|21\. We/);
  });
}

test('of paragraphs without blank lines between them, too, only the one travels that has changed', async ({
  ready,
  tab,
  site,
}) => {
  const editor = await EditorPage.open(tab, site, QUILL);
  await longDraft(editor, '\n');
  const sent = await sentTexts(ready, '/v1/analyze');
  await writeBehind(editor, '20. We met on Monday and wrote down what was said there.', ` ${STING}`);
  await expect.poll(() => editor.underlined()).toHaveLength(3);
  await expect.poll(async () => (await sent()).at(-1)).toBe(`${LINES[20] ?? ''} ${STING}`);
});

test('what is underlined in a long draft and was not edited is not drawn anew', async ({ tab, site }) => {
  const editor = await EditorPage.open(tab, site, PLAIN);
  await longDraft(editor);
  const drawn = () => editor.frame.evaluateHandle(() => [...CSS.highlights].find(([name]) => /-\d$/.test(name))?.[1]);
  const before = await drawn();
  const read = await sentTexts(tab.context(), '/v1/analyze');
  await writeBehind(editor, '20. We met on Monday and wrote down what was said there.', ' It was long.');
  await expect.poll(async () => (await read()).at(-1)).toBe(`${LINES[20] ?? ''} It was long.`);
  await editor.expectUnderlined(PHRASE);
  expect(await editor.frame.evaluate(([a, b]) => a === b, [before, await drawn()])).toBe(true);
});

test('settings count for all of a long draft, whatever of it travelled before', async ({ ready, tab, site }) => {
  const editor = await EditorPage.open(tab, site, TEXTAREA);
  await longDraft(editor);
  await writeBehind(editor, '20. We met on Monday and wrote down what was said there.', ` ${STING}`);
  await expect.poll(() => editor.underlined()).toHaveLength(3);
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  for (const label of await options.getByRole('switch').all()) {
    if (await label.getAttribute('aria-label').then((name) => name?.startsWith('Tactful on '))) break;
    await label.click();
    await expect(label).toHaveAttribute('aria-checked', 'false');
  }
  await tab.bringToFront();
  await editor.expectNothingUnderlined();
});
