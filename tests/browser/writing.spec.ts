import { MAIL, TEXTAREA } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';

const DRAFT = 'You should have told us earlier. ';
const PHRASE = 'You should have told us';

declare global {
  interface Window {
    compositions: string[];
  }
}

for (const kind of [TEXTAREA, MAIL]) {
  test(`an input method is not disturbed, in ${kind.name}`, async ({ tab, desk, complaints }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined(PHRASE);
    await editor.frame.evaluate(() => {
      window.compositions = [];
      for (const type of ['compositionstart', 'compositionend']) {
        document.addEventListener(type, (event) => window.compositions.push(event.type), true);
      }
    });
    const keyboard = await tab.context().newCDPSession(tab);
    for (const letters of ['に', 'にほ', 'にほん']) {
      await keyboard.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
    }
    await keyboard.send('Input.insertText', { text: '日本' });
    await expect.poll(() => editor.draft()).toBe(`${DRAFT}日本`);
    expect(await editor.frame.evaluate(() => window.compositions)).toEqual(['compositionstart', 'compositionend']);
    await editor.expectUnderlined(PHRASE);
    expect(complaints).toEqual([]);
  });
}
