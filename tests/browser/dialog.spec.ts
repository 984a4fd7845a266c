import { ENGINES } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';

const DRAFT = 'Thanks for the list. You should have told us earlier.';
const PHRASE = 'You should have told us';

for (const kind of ENGINES.filter(({ name }) => ['a textarea', 'a plain contenteditable'].includes(name))) {
  test(`in a modal dialog, beside which nothing can be pressed: ${kind.name}`, async ({ tab, desk, complaints }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    await editor.frame.evaluate((selector) => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector(selector) ?? '');
      dialog.showModal();
    }, kind.editor);
    await editor.type(DRAFT);
    await editor.expectUnderlined(PHRASE);
    const taken = await editor.take(PHRASE);
    expect(await editor.draft()).toBe(taken.draft);
    await editor.undo();
    await expect.poll(() => editor.draft()).toBe(DRAFT);
    await editor.expectUnderlined(PHRASE);
    await editor.clickUnderlined(PHRASE);
    await editor.firstRewrite();
    await tab.keyboard.press('Escape');
    await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
    await expect(editor.frame.locator('dialog'), 'the card is closed, and not the dialog').toBeVisible();
    expect(complaints).toEqual([]);
  });
}
