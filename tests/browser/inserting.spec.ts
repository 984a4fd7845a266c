import { ENGINES, TEXTAREA } from './cases';
import { expect, test } from './desk';
import { Ears } from './ears';
import { EditorPage } from './editor-page';
import { tabWithin } from './keys';
import { tell } from './worker';

const UPSET = 'I have rung the showroom nine times about the stove and nobody has rung back.';
const ASKS = 'When will the replacement arrive?';
const GREETING = 'Hello Jonas,';
const BODY = 'Our stoves burn beech best.';
/** A line of its own, and one with an empty line above it. */
const APART = ['\n', '\n\n'];

/** Writes a reply that says nothing of what they said, and chooses what that was. */
async function beginReply(editor: EditorPage, message: string, apart = '\n'): Promise<void> {
  await editor.type(GREETING);
  for (let left = apart.length; left > 0; left--) await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type(BODY);
  await editor.pause();
  await tell(editor.page, { type: 'answer_this', text: message });
  await expect.poll(() => editor.layers.texts('.badge')).toHaveLength(1);
}

/** The sentence that the card offers, once it does. */
async function offered({ layers }: EditorPage): Promise<string> {
  await expect.poll(() => layers.texts('.reply .insert')).toHaveLength(1);
  const [name = ''] = await layers.attribute('.reply .insert', 'aria-label');
  return name.replace(/^Insert: /, '');
}

/** What was written is looked at again two frames later; until then it may be taken back. */
async function settled({ frame }: EditorPage): Promise<void> {
  await frame.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
}

/** What they said that the card ticks off by now. */
const ticked = ({ layers }: EditorPage) => layers.texts('.reply .lines:not(.waiting) .done .sentence');

for (const kind of ENGINES) {
  test.describe(kind.name, () => {
    test('a sentence goes in before the first one, is ticked off, and one undo takes it out', async ({ tab, desk }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await beginReply(editor, UPSET);
      const before = await editor.shown();
      await editor.layers.click('.badge');
      const sentence = await offered(editor);
      const after = before.replace(BODY, `${sentence} ${BODY}`);
      expect(await ticked(editor)).toEqual([]);
      await editor.layers.click('.reply .insert');
      await expect.poll(() => ticked(editor)).toEqual([UPSET]);
      expect(await editor.shown()).toBe(after);
      expect(await editor.draft(), 'the model holds what the page shows').toContain(`${sentence} ${BODY}`);
      expect(await editor.layers.texts('.reply .insert'), 'nothing more to insert').toEqual([]);

      await editor.undo();
      await expect.poll(() => editor.shown()).toBe(before);
      await expect.poll(() => ticked(editor)).toEqual([]);
      expect(await offered(editor)).toBe(sentence);
      await editor.pause();
      await editor.layers.click('.reply .insert');
      await expect.poll(() => ticked(editor)).toEqual([UPSET]);
      await tab.keyboard.type('§');
      await expect.poll(() => editor.shown(), 'the caret is behind it').toBe(after.replace(BODY, `§${BODY}`));
    });

    for (const apart of APART) {
      const where = apart === '\n' ? 'on a line of its own' : 'behind an empty line';
      test(`a sentence goes in ${where} at the end, and one undo takes it out`, async ({ tab, desk }) => {
        const editor = await EditorPage.open(tab, desk.site, kind);
        await beginReply(editor, ASKS, apart);
        const before = await editor.shown();
        const gap = before.length - GREETING.length - BODY.length;
        await editor.layers.click('.badge');
        const sentence = await offered(editor);
        // Chromium counts an empty line twice where it is an element of its own.
        const after = (words: string): RegExp => new RegExp(`^${before}\\n{${gap},}${words}$`);
        await editor.layers.click('.reply .insert');
        await expect.poll(() => editor.layers.texts('.reply .insert')).toEqual([]);
        await settled(editor);
        expect(await editor.shown()).toMatch(after(sentence));

        await editor.undo();
        await expect.poll(() => editor.shown()).toBe(before);
        expect(await offered(editor)).toBe(sentence);
        await editor.pause();
        await editor.layers.click('.reply .insert');
        await expect.poll(() => editor.layers.texts('.reply .insert')).toEqual([]);
        await tab.keyboard.type(' on Friday.');
        await expect.poll(() => editor.shown(), 'the caret is behind it').toMatch(after(`${sentence} on Friday.`));
        expect(await editor.draft()).toContain(`${sentence} on Friday.`);
      });
    }
  });
}

test('a sentence goes in from the keyboard alone, and that is said', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, TEXTAREA);
  const ears = await Ears.on(tab);
  await beginReply(editor, UPSET);
  const before = await editor.shown();
  await tell(tab, { type: 'command', command: 'reply' });
  const sentence = await offered(editor);
  await tabWithin(tab, editor.layers, '.reply .insert');
  await tab.keyboard.press('Enter');
  await expect
    .poll(() => ears.said())
    .toEqual(['What they said: 1 point still open', 'Taken.', 'What they said: all taken up']);
  expect(await ticked(editor)).toEqual([UPSET]);
  await tab.keyboard.type('§');
  await expect.poll(() => editor.shown()).toBe(before.replace(BODY, `${sentence} §${BODY}`));
  await tab.keyboard.press('Escape');
  await expect.poll(() => editor.layers.texts('.reply')).toEqual([]);
});
