import { ENGINES, MAIL } from './cases';
import { test as shared } from './desk';
import { Ears } from './ears';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openBrowser, openPopup, test } from './fixtures';
import { giveSuggestions } from './given-suggestions';
import { holdAnswers } from './held-answers';
import { ReplyPage, SLACK } from './reply-page';

const PLAIN = 'Thank you for the list. I will look at it today.';
const BLAME = 'You should have told us earlier.';
const NEVER = 'You never answer my mails.';
const GERMAN =
  'Vielen Dank für die schöne Nachricht. Wir freuen uns sehr darüber und melden uns morgen früh bei Ihnen.';

const ONE = '1 phrase may land badly';
const TWO = '2 phrases may land badly';
const NOTHING = 'Read to the end: nothing stood out.';
/** What is said of the message that is answered begins so. */
const HEARD = 'What they said';
const LOOKING = 'Looking for other words';

/** All that was said, but for what is said only where it takes a moment: that other words are looked for. */
const news = async (ears: Ears): Promise<string[]> => (await ears.said()).filter((said) => said !== LOOKING);

for (const kind of ENGINES.slice(0, 2)) {
  shared(`how many phrases are marked is said once whenever it changes, in ${kind.name}`, async ({ tab, desk }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    const ears = await Ears.on(tab);
    const write = (text: string) => editor.frame.locator(kind.editor).fill(text);
    const before = desk.service.requests('analyze');
    const read = () => desk.service.requests('analyze') - before;
    await write(PLAIN);
    await expect.poll(read).toBe(1);
    await write(BLAME);
    await expect.poll(() => ears.said(), 'a draft without marks is no news').toEqual([ONE]);
    await write(`The list came today. ${BLAME}`);
    await expect.poll(read).toBe(3);
    await write(`${BLAME} ${NEVER}`);
    await expect.poll(() => ears.said(), 'nor are words around a mark').toEqual([ONE, TWO]);
    await write(PLAIN);
    await expect.poll(() => ears.said()).toEqual([ONE, TWO, NOTHING]);
  });

  shared(`what was taken and what was undone is said, in ${kind.name}`, async ({ tab, desk }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    const ears = await Ears.on(tab);
    await editor.frame.locator(kind.editor).fill(BLAME);
    await editor.expectUnderlined('You should have told us');
    await editor.take('You should have told us');
    const taken = [ONE, 'Taken.', NOTHING];
    await expect.poll(() => news(ears)).toEqual(taken);
    await editor.undo();
    await expect.poll(() => news(ears)).toEqual([...taken, ONE]);
  });
}

shared(
  'other words are said to be looked for while they are, and where none are known, what to try is said',
  async ({ tab, desk }) => {
    const editor = await EditorPage.open(tab, desk.site);
    const ears = await Ears.on(tab);
    await editor.frame.locator('#editor').fill(BLAME);
    await editor.expectUnderlined('You should have told us');
    const askAgain = await giveSuggestions(desk.context);
    const held = await holdAnswers(desk.context, '/v1/rewrite');
    await editor.clickUnderlined('You should have told us');
    await expect.poll(() => ears.said()).toEqual([ONE, LOOKING]);
    await held.release();
    await expect.poll(() => ears.said()).toEqual([ONE, LOOKING, expect.stringMatching(/^Try saying what happened/)]);
    await askAgain();
  },
);

shared('over a quoted mail it is said that not all was read', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, MAIL);
  const ears = await Ears.on(tab);
  const reply = editor.frame.locator(MAIL.editor);
  await editor.type(BLAME);
  const ofDraft = async (): Promise<string[]> => (await ears.said()).filter((said) => !said.startsWith(HEARD));
  await expect.poll(ofDraft).toEqual([ONE]);
  await reply.evaluate((element, text) => {
    element.textContent = text;
  }, PLAIN);
  const rest = 'Read but for quotes, signatures, code and links: nothing stood out.';
  await expect.poll(ofDraft).toEqual([ONE, rest]);
});

shared('what is left alone is said by name, once, and its way back, too', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site);
  const ears = await Ears.on(tab);
  await editor.frame.locator('#editor').fill(BLAME);
  await editor.expectUnderlined('You should have told us');
  const [phrase = ''] = await editor.underlined();
  await editor.clickUnderlined(phrase);
  await editor.firstRewrite();
  await editor.layers.click('.card footer > .quiet:last-child');
  const left = `Left as it is: “${phrase}” is not marked anywhere in this draft. Tactful’s popup and options list it.`;
  const since = async (count: number): Promise<string[]> => (await news(ears)).slice(count);
  await expect.poll(async () => (await since(1)).sort()).toEqual([left, 'Read to the end: nothing else stood out.']);
  await editor.layers.click('.question .take');
  await expect.poll(() => since(3)).toEqual([ONE]);
});

shared('suggestions taken all at once are said to be taken, and that undo takes them back', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site);
  const ears = await Ears.on(tab);
  await editor.frame.locator('#editor').fill(`${BLAME} The plan for May is in the folder. ${NEVER}`);
  await expect.poll(() => ears.said()).toEqual([TWO]);
  await editor.clickUnderlined('You should have told us');
  await editor.firstRewrite();
  await editor.layers.click('.card .all');
  await expect.poll(() => editor.layers.texts('.mend .take:not(:disabled)')).toEqual(['Take 2 changes']);
  await editor.layers.click('.mend .take');
  await expect.poll(() => news(ears)).toEqual([TWO, 'Taken. Undo takes the changes back.', NOTHING]);
});

shared('the next message begins anew: as many phrases as in the one before are said again', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site);
  const ears = await Ears.on(tab);
  const write = (text: string) => editor.frame.locator('#editor').fill(text);
  await write(BLAME);
  await expect.poll(() => ears.said()).toEqual([ONE]);
  await write('');
  await editor.expectNothingUnderlined();
  await write(BLAME);
  await expect.poll(() => ears.said()).toEqual([ONE, ONE]);
});

shared('where only a part was read, nothing is said to be read to the end', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site);
  const ears = await Ears.on(tab);
  const write = (text: string) => editor.frame.locator('#editor').fill(text);
  await write(`${BLAME}\n\n${GERMAN}`);
  const partly = 'Only the parts in English were read.';
  await expect.poll(async () => (await ears.said()).sort()).toEqual([ONE, partly]);
  await write(`${PLAIN}\n\n${GERMAN}`);
  await expect
    .poll(async () => (await ears.said()).slice(2))
    .toEqual(['Only the parts in English were read: nothing stood out there.']);
});

shared(
  'what they said and how much is open is said once whenever it changes, card or no card',
  async ({ ready, site }) => {
    const reply = await ReplyPage.open(ready, site, SLACK);
    const ears = await Ears.on(reply.page);
    const { page } = reply;
    await reply.begin('Hello Jonas, thanks for writing to me. ');
    const open = ['What they said: 2 points still open'];
    await expect.poll(() => ears.said()).toEqual(open);
    await page.keyboard.insertText(
      'I am sorry that the scanner has been broken for two weeks, that is really frustrating. ',
    );
    const met = [...open, 'What they said: 1 point still open'];
    await expect.poll(() => ears.said()).toEqual(met);
    await reply.openCard();
    await page.keyboard.insertText('The replacement will arrive on Thursday.');
    const all = [...met, 'What they said: all taken up'];
    await expect.poll(() => ears.said()).toEqual(all);

    // Sent.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => reply.ticked()).toEqual([]);
    await page.keyboard.insertText('Hello Jonas, thanks for writing to me.');
    await expect.poll(() => ears.said()).toEqual([...all, ...open]);
  },
);

test('in a German browser it is said in German', async ({ profile, service }) => {
  const browser = await openBrowser(profile, 'light', 'de');
  const page = await browser.newPage();
  await page.goto(`${EXTENSION}/playground.html`);
  const popup = await openPopup(page);
  await popup.getByLabel('Der angezeigte Code').fill(await service.code());
  await popup.getByRole('button', { name: 'Koppeln' }).click();
  await expect(popup.getByRole('status')).toHaveText('Bereit');
  await page.bringToFront();
  const ears = await Ears.on(page);
  await page.getByRole('textbox', { name: 'Ein Chat' }).fill(BLAME);
  await expect.poll(() => ears.heard()).toEqual([{ words: '1 Stelle kann schlecht ankommen', language: 'de' }]);
  await browser.close();
});
