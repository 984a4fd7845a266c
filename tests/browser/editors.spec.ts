import { ENGINES } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { giveSuggestions } from './given-suggestions';
import { holdAnswers } from './held-answers';

const BEFORE = 'Thanks for the list. ';
const NEVER = 'You never answer my mails.';
const BLAME = 'You should have told us earlier.';
/** A sentence apart, the one is heard as it is whatever becomes of the other. */
const BETWEEN = ' The plan for May is in the folder. ';
const DRAFT = `${BEFORE}${NEVER}${BETWEEN}${BLAME}`;
const FIRST = 'never answer my mails';
const SECOND = 'You should have told us';

for (const kind of ENGINES) {
  test.describe(kind.name, () => {
    test('is read and written: model, undo, redo, a second time', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.type(DRAFT);
      const body = () => editor.frame.locator('body').evaluate(({ outerHTML }) => outerHTML);
      const untouched = await body();
      await editor.expectUnderlined(FIRST, SECOND);
      expect(await body(), 'nothing of ours is in the page').toBe(untouched);

      await editor.clickUnderlined(SECOND);
      const { draft: once } = await editor.promised(DRAFT, SECOND);
      expect(await body(), 'nor is it while the card is open').toBe(untouched);
      await editor.layers.click('.card .take');
      await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
      expect(await editor.draft()).toBe(once);
      expect(await editor.shown(), 'the page shows what the model holds').toBe(once);
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(DRAFT);
      await editor.redo();
      await expect.poll(() => editor.draft()).toBe(once);

      await editor.expectUnderlined(FIRST);
      await editor.pause();
      const { draft: twice } = await editor.take(FIRST);
      expect(await editor.draft()).toBe(twice);
      expect(await editor.shown()).toBe(twice);
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(once);
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(DRAFT);
      expect(await editor.shown()).toBe(DRAFT);
      expect(await body(), 'nor is a trace left').not.toMatch(/tactful/i);
      expect(complaints).toEqual([]);
    });

    test('has the caret behind the new words', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.type(DRAFT);
      await editor.expectUnderlined(FIRST, SECOND);
      const taken = await editor.take(FIRST);
      await tab.keyboard.type('§');
      const words = taken.typed('§');
      await expect.poll(() => editor.draft()).toBe(words);
      expect(await editor.shown()).toBe(words);
      expect(complaints).toEqual([]);
    });

    test('changes the right one of two equal paragraphs', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.type(BLAME);
      await tab.keyboard.press('Enter');
      await tab.keyboard.type('The list is on the server now.');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type(BLAME);
      await editor.pause();
      await expect.poll(async () => (await editor.underlined()).length).toBe(2);
      const { draft } = await editor.take(SECOND, 1);
      expect(draft, 'the first one stays').toContain(`${BLAME}\nThe list is on the server now.`);
      expect(await editor.draft()).toBe(draft);
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(`${BLAME}\nThe list is on the server now.\n${BLAME}`);
      expect(complaints).toEqual([]);
    });

    for (const [where, lines, cut] of [
      ['between two others', ['Thanks for the list.', BLAME, 'Bye.'], `${BLAME}\n`],
      ['at the top', [BLAME, 'Bye.'], `${BLAME}\n`],
      ['behind an empty line', ['Thanks for the list.', '', BLAME, 'Bye.'], `${BLAME}\n`],
      ['at the end', ['Thanks for the list.', '', BLAME], `\n\n${BLAME}`],
    ] as const) {
      test(`leaves out a sentence in a line of its own, ${where}`, async ({ tab, desk, complaints }) => {
        const editor = await EditorPage.open(tab, desk.site, kind);
        const askAgain = await giveSuggestions(desk.context, [cut, '']);
        await editor.type('');
        for (const [nth, line] of lines.entries()) {
          if (nth > 0) await tab.keyboard.press('Enter');
          await tab.keyboard.type(line);
        }
        await editor.pause();
        const before = await editor.draft();
        const left = (await editor.shown()).replace(new RegExp(`${BLAME}\\n*`), '');
        await editor.expectUnderlined(SECOND);
        await editor.clickUnderlined(SECOND);
        await editor.firstRewrite();
        await editor.layers.click('.card .take');
        await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
        expect((await editor.shown()).trim()).toBe(left.trim());
        expect(await editor.draft(), 'the model holds what the page shows').not.toContain(BLAME);
        await editor.undo();
        await expect.poll(() => editor.draft()).toBe(before);
        expect(complaints).toEqual([]);
        await askAgain();
      });
    }

    test('keeps soft breaks around a change', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.type('Hello,');
      await tab.keyboard.press('Shift+Enter');
      await tab.keyboard.type(BLAME);
      await tab.keyboard.press('Shift+Enter');
      await tab.keyboard.type('Bye.');
      await editor.pause();
      await editor.expectUnderlined(SECOND);
      const { draft } = await editor.take(SECOND);
      expect(await editor.draft()).toBe(draft);
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(`Hello,\n${BLAME}\nBye.`);
      expect(complaints).toEqual([]);
    });

    test('may be edited while answers are in flight', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      const analysis = await holdAnswers(desk.context, '/v1/analyze');
      await editor.type(`${NEVER}${BETWEEN}${BLAME}`);
      await expect.poll(() => analysis.asked()).toBe(1);
      await tab.keyboard.press('ControlOrMeta+Home');
      await tab.keyboard.type(BEFORE);
      await analysis.release();
      await editor.expectUnderlined(FIRST, SECOND);

      const rewriting = await holdAnswers(desk.context, '/v1/rewrite');
      await editor.clickUnderlined(SECOND);
      await expect.poll(() => rewriting.asked()).toBe(1);
      await tab.keyboard.press('ControlOrMeta+Home');
      await tab.keyboard.type('Hi! ');
      await editor.pause();
      await rewriting.release();
      const { draft } = await editor.promised(`Hi! ${DRAFT}`, SECOND);
      await editor.layers.click('.card .take');
      await expect.poll(() => editor.draft()).toBe(draft);
      // At once, while the card may still be there.
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(`Hi! ${DRAFT}`);
      expect(complaints).toEqual([]);
    });

    test('takes a paste of 5,000 words', async ({ tab, desk, complaints }) => {
      test.setTimeout(150_000);
      const editor = await EditorPage.open(tab, desk.site, kind);
      const line = 'We met on Monday and wrote down what was said. ';
      const long = Array.from({ length: 100 }, (_, index) => `${index}. ${line.repeat(5).trim()}`).join('\n');
      await editor.type('');
      await tab.evaluate((text) => navigator.clipboard.writeText(text), `${long}\n${BLAME}`);
      await tab.keyboard.press('ControlOrMeta+v');
      // Not every editor has a paste in by the time the key is up: TinyMCE reads the clipboard first.
      await expect.poll(async () => (await editor.draft()).split(/\s+/).length).toBeGreaterThan(5000);
      await editor.pause();
      const pasted = await editor.draft();
      await expect.poll(async () => (await editor.underlined()).join('|'), { timeout: 60_000 }).toContain(SECOND);
      const { draft } = await editor.take(SECOND);
      expect(await editor.draft()).toBe(draft);
      await editor.undo();
      await expect.poll(() => editor.draft()).toBe(pasted);
      expect(complaints).toEqual([]);
    });
  });
}

for (const kind of ENGINES.filter(({ plain }) => !plain)) {
  test.describe(`bold in ${kind.name}`, () => {
    test('stays on words that are replaced', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.typeBold('Hello. ', BLAME, ' Bye.');
      await editor.expectUnderlined(SECOND);
      const taken = await editor.take(SECOND);
      expect(await editor.draft()).toBe(taken.draft);
      expect(await editor.bold()).toBe(taken.became('Hello. '.length, `Hello. ${BLAME}`.length));
      await editor.undo();
      await expect.poll(() => editor.bold()).toBe(BLAME);
      expect(await editor.draft()).toBe(`Hello. ${BLAME} Bye.`);
      expect(complaints).toEqual([]);
    });

    test('goes on behind the caret, where the new words begin it', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.typeBold('Hello. ', `${BLAME} It is late.`, ' Bye.');
      await editor.expectUnderlined(SECOND);
      const askAgain = await giveSuggestions(desk.context, [BLAME, 'We heard of it late.']);
      const taken = await editor.take(SECOND);
      await askAgain();
      await tab.keyboard.type('§');
      await expect.poll(() => editor.draft()).toBe(taken.typed('§'));
      expect(complaints).toEqual([]);
    });

    test('stays before words that are replaced', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.typeBold('', `Hello. ${SECOND}`, ' earlier. Bye.');
      await editor.expectUnderlined(SECOND);
      const taken = await editor.take(SECOND);
      expect(await editor.draft()).toBe(taken.draft);
      expect(await editor.bold()).toBe(taken.became(0, `Hello. ${SECOND}`.length));
      await editor.undo();
      await expect.poll(() => editor.bold()).toBe(`Hello. ${SECOND}`);
      expect(complaints).toEqual([]);
    });

    test('stays behind words that are replaced', async ({ tab, desk, complaints }) => {
      const editor = await EditorPage.open(tab, desk.site, kind);
      await editor.typeBold(SECOND, ' earlier. Bye.', '');
      await editor.expectUnderlined(SECOND);
      const taken = await editor.take(SECOND);
      expect(await editor.draft()).toBe(taken.draft);
      expect(await editor.bold()).toBe(taken.became(SECOND.length, `${BLAME} Bye.`.length));
      await editor.undo();
      await expect.poll(() => editor.bold()).toBe(' earlier. Bye.');
      expect(complaints).toEqual([]);
    });
  });
}
