import type { BrowserContext, Page } from '@playwright/test';
import { faults } from './axe';
import { ENGINES, MAIL, QUILL } from './cases';
import { test as shared } from './desk';
import { EditorPage } from './editor-page';
import { giveSuggestions } from './given-suggestions';
import { expect, EXTENSION, openPopup, pair, test } from './fixtures';
import { Layers } from './layer';
import { ReplyPage, SLACK } from './reply-page';
import { Toolbar } from './toolbar';

const RICH = ENGINES.find(({ name }) => name === 'a plain contenteditable');

const FLAGGED = "Calm down, it's not a big deal.";
const PLAIN = 'Thank you for the list. I will look at it today.';
const GERMAN_MAIL = [
  'Hallo Jonas,',
  'vielen Dank für die schöne Nachricht. Wir freuen uns sehr darüber und melden uns morgen früh noch einmal.',
  'Viele Grüße\nPriya',
].join('\n\n');

/** An empty draft, with what tells how it stands: the sign on the toolbar, and the popup. */
async function beginDraft(context: BrowserContext, site: string) {
  const editor = await EditorPage.open(await context.newPage(), site);
  const toolbar = await Toolbar.open(context);
  const popup = await openPopup(editor.page);
  await editor.page.bringToFront();
  return {
    editor,
    popup,
    toolbar,
    mark: async (): Promise<string> => (await toolbar.sign(editor.page)).mark,
    write: (text: string) => editor.frame.locator('#editor').fill(text),
  };
}

shared('only a text that was read to its end, as it stands, gets a green sign', async ({ ready, site, service }) => {
  test.slow();
  const { editor, popup, mark, write } = await beginDraft(ready, site);
  const green = popup.locator('.sign.good');

  expect(await mark(), 'no draft, no sign').toBe('');
  await editor.type(PLAIN);
  await expect.poll(mark).toBe('✓');
  await expect(green).toHaveText('Read to the end: nothing stood out.');

  await write(`${PLAIN} ${FLAGGED}`);
  await expect.poll(mark).toMatch(/^[12]$/);
  await expect(green).toHaveCount(0);

  await write(PLAIN);
  await expect.poll(mark).toBe('✓');
  await service.stop();
  await write(`${PLAIN} And more.`);
  await expect.poll(mark, 'the newer words were not read').toBe('!');
  await expect(green).toHaveCount(0);
  await expect(popup.getByText('its service is not running')).toBeVisible();
  await expect(popup.getByRole('status')).toHaveText('Not running');
  expect(await faults(popup)).toEqual([]);
});

shared(
  'a German mail, greeting and all, is said not to be checked, until it is in English',
  async ({ ready, site }) => {
    const { editor, popup, toolbar, mark, write } = await beginDraft(ready, site);
    await write(GERMAN_MAIL);
    await expect
      .poll(() => editor.layers.texts('.notice'))
      .toEqual([expect.stringContaining('A paragraph in English is checked')]);
    await expect
      .poll(() => toolbar.sign(editor.page))
      .toEqual({ mark: 'EN?', words: expect.stringContaining('so far Tactful understands only English') });
    await expect(popup.getByText('so far Tactful understands only English')).toBeVisible();
    await expect(popup.locator('.sign.good')).toHaveCount(0);
    expect(await editor.underlined()).toEqual([]);

    await editor.layers.click('.notice .icon');
    await expect.poll(() => editor.layers.texts('.notice')).toEqual([]);
    await write(PLAIN);
    await expect.poll(mark).toBe('✓');
    await expect(popup.locator('.sign.good')).toHaveText('Read to the end: nothing stood out.');
    await write(GERMAN_MAIL);
    await expect.poll(mark).toBe('EN?');
    expect(await editor.layers.texts('.notice'), 'at the editor it is said once a page').toEqual([]);
  },
);

shared('a line in French in a chat is said not to be checked, until it is in English', async ({ ready, site }) => {
  const chat = await ReplyPage.open(ready, site, SLACK);
  const toolbar = await Toolbar.open(ready);
  await chat.page.bringToFront();
  await chat.begin("salut, tu peux m'envoyer la liste stp ?");
  await expect.poll(() => chat.layers.texts('.notice')).toEqual([expect.stringContaining('only English')]);
  await expect.poll(async () => (await toolbar.sign(chat.page)).mark).toBe('EN?');
  await chat.page.keyboard.press('ControlOrMeta+a');
  await chat.page.keyboard.insertText(FLAGGED);
  await expect.poll(async () => (await toolbar.sign(chat.page)).mark).toMatch(/^[12]$/);
  expect(await chat.layers.texts('.notice')).toEqual([]);
});

shared(
  'of a draft in two languages the English part is read, and that it was a part is said',
  async ({ ready, site }) => {
    const { editor, popup, mark, write } = await beginDraft(ready, site);
    await write(`${GERMAN_MAIL}\n\n${FLAGGED}`);
    await editor.expectUnderlined('Calm down', 'not a big deal');
    await expect.poll(mark).toMatch(/^[12]$/);
    await expect
      .poll(() => editor.layers.texts('.notice'))
      .toEqual([expect.stringContaining('Only the parts in English')]);
    await expect(popup.locator('.found')).toContainText('not a big deal');

    await write(`${GERMAN_MAIL}\n\n${PLAIN}`);
    await expect.poll(mark).toBe('½');
    await expect(popup.getByText('Only the parts in English were read: nothing stood out there.')).toBeVisible();
    await expect(popup.locator('.sign.good')).toHaveCount(0);

    await write(PLAIN);
    await expect.poll(mark).toBe('✓');
    expect(await editor.layers.texts('.notice')).toEqual([]);
  },
);

shared('a draft that is too long is said not to be checked, until it is shorter', async ({ ready, site, service }) => {
  const { editor, popup, mark, write } = await beginDraft(ready, site);
  await write(`${PLAIN} ${FLAGGED}`);
  await expect.poll(mark).toMatch(/^[12]$/);
  const read = service.requests('analyze');

  await write(`${FLAGGED} ${'word '.repeat(20_001)}`);
  await expect.poll(() => editor.layers.texts('.notice')).toEqual([expect.stringContaining('Too long')]);
  await expect.poll(mark).toBe('»');
  await expect(popup.getByText('texts over 100,000 characters are not checked')).toBeVisible();
  await expect(popup.locator('.sign.good')).toHaveCount(0);
  expect(await editor.underlined(), 'no mark is left from when it was shorter').toEqual([]);
  expect(service.requests('analyze'), 'nor is it sent').toBe(read);

  await write(PLAIN);
  await expect.poll(mark).toBe('✓');
  expect(await editor.layers.texts('.notice')).toEqual([]);
});

shared('no green sign over quotes, code, a signature or a link alone', async ({ ready, site }) => {
  const { popup, toolbar, editor, mark, write } = await beginDraft(ready, site);
  for (const unread of ['> You are all idiots.\n\n', '```\nyou idiot\n```', '-- \nYou idiots', 'https://x.example/a']) {
    await write(PLAIN);
    await expect.poll(mark).toBe('✓');
    await write(unread);
    const words = expect.stringContaining('Nothing to read yet');
    await expect.poll(() => toolbar.sign(editor.page), unread).toEqual({ mark: '–', words });
    await expect(popup.locator('.sign')).toHaveText(/Nothing to read yet/);
    await expect(popup.locator('.sign.good')).toHaveCount(0);
  }
  expect(await editor.layers.texts('.notice'), 'there is nothing to be done about it').toEqual([]);
});

shared(
  'a popup over a page that changes without a keystroke tells no tale of the older text',
  async ({ ready, site }) => {
    const editor = await EditorPage.open(await ready.newPage(), site);
    await editor.type(PLAIN);
    const popup = await openPopup(editor.page);
    await expect(popup.locator('.sign.good')).toBeVisible();
    // In the background: nothing is drawn there, and no event tells of the change.
    await popup.bringToFront();
    await editor.frame.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field) field.value = text;
    }, FLAGGED);
    await expect(popup.locator('.found')).toContainText('may land badly');
    await expect(popup.locator('.sign.good')).toHaveCount(0);
  },
);

shared('with a draft in each of two frames, all is said of the one that is being written', async ({ ready, site }) => {
  const above = await EditorPage.open(await ready.newPage(), site);
  const toolbar = await Toolbar.open(ready);
  const popup = await openPopup(above.page);
  const mark = async (): Promise<string> => (await toolbar.sign(above.page)).mark;
  await above.page.bringToFront();
  await above.frame.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'textarea.html';
    document.body.append(frame);
  });
  await above.type(FLAGGED);
  await above.expectUnderlined('not a big deal');
  await expect(popup.locator('.found')).toContainText('not a big deal');

  const frame = above.page.frameLocator('iframe').locator('#editor');
  await frame.click();
  await expect.poll(mark, 'a field that is empty is another draft').toBe('');
  await above.page.keyboard.type(PLAIN);
  await expect(popup.locator('.sign.good')).toBeVisible();
  await expect.poll(mark).toBe('✓');
  expect(await above.underlined(), 'as with two drafts on one page').toEqual([]);
  // What makes every frame look again takes no draft back.
  await popup.getByRole('button', { name: 'Off in this tab' }).click();
  await popup.getByRole('button', { name: 'Back on' }).click();
  await expect(popup.locator('.sign.good')).toBeVisible();

  await above.frame.locator('#editor').focus();
  await above.expectUnderlined('not a big deal');
  await expect(popup.locator('.found')).toContainText('not a big deal');
  await expect.poll(mark).toMatch(/^[12]$/);
});

test('not paired: said at the editor and on the icon, with a way out that works', async ({ context, service }) => {
  const page = await context.newPage();
  await page.goto(`${EXTENSION}/playground.html`);
  const toolbar = await Toolbar.open(context);
  const layers = new Layers(page);
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'A chat' }).fill(FLAGGED);
  await expect.poll(() => layers.texts('.notice')).toEqual([expect.stringContaining('not paired yet')]);
  await expect.poll(() => toolbar.sign(page)).toEqual({ mark: '?', words: expect.stringContaining('not paired yet') });

  await layers.click('.notice .link');
  // It may open in a tab that was empty.
  const options = (): Page[] => context.pages().filter((other) => other.url().endsWith('/options.html'));
  await expect.poll(() => options().length).toBe(1);
  for (const opened of options()) await pair(opened, service);
  await page.bringToFront();
  await expect.poll(() => layers.texts('mark')).not.toEqual([]);
  expect(await layers.texts('.notice')).toEqual([]);
  await expect.poll(async () => (await toolbar.sign(page)).mark).toMatch(/^[12]$/);
});

shared('still loading: said, and taken back when the model is there', async ({ ready, site, service }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  const toolbar = await Toolbar.open(ready);
  await service.stop();
  await service.startOdd('loading');
  await editor.page.bringToFront();
  await editor.type(FLAGGED);
  await expect.poll(() => editor.layers.texts('.notice')).toEqual([expect.stringContaining('is starting')]);
  await expect.poll(() => toolbar.sign(editor.page)).toEqual({ mark: '↻', words: expect.stringContaining('starting') });
  const popup = await openPopup(editor.page);
  await expect(popup.getByRole('status')).toHaveText('Starting');

  service.finishLoading();
  // Nobody types: it is asked again after 2, 4, 8, … seconds.
  await expect.poll(() => editor.underlined(), { timeout: 35_000 }).not.toEqual([]);
  await editor.expectUnderlined('not a big deal');
  await expect.poll(() => editor.layers.texts('.notice')).toEqual([]);
  await expect(popup.getByRole('status')).toHaveText('Ready');
});

for (const [oddity, words, state, command, mark] of [
  ['wrong_version', 'do not match', 'Wrong version', 'pip install --upgrade tactful', '↑'],
  ['broken', 'no working model', 'Not working', 'tactful status', '!'],
  ['stranger', 'could not prove itself', 'Not recognised', 'tactful pair', '!'],
] as const) {
  shared(
    `${state}: said at the editor, on the icon and in the popup, with what to do`,
    async ({ ready, site, service }) => {
      const editor = await EditorPage.open(await ready.newPage(), site);
      const toolbar = await Toolbar.open(ready);
      await service.stop();
      await service.startOdd(oddity);
      // Its question ends what the service before this one had proved.
      const popup = await openPopup(editor.page);
      await expect(popup.getByRole('status')).toHaveText(state);
      await expect(popup.getByText(command)).toBeVisible();
      expect(await faults(popup)).toEqual([]);
      await editor.page.bringToFront();
      await editor.type(FLAGGED);
      await expect.poll(() => editor.layers.texts('.notice')).toEqual([expect.stringContaining(words)]);
      await expect.poll(() => toolbar.sign(editor.page)).toEqual({ mark, words: expect.stringContaining(words) });
      expect(await editor.draft()).toBe(FLAGGED);
    },
  );
}

shared('characters that nobody can read are said to be there, until they are gone', async ({ ready, site }) => {
  const { editor, mark, write } = await beginDraft(ready, site);
  await write(PLAIN);
  await expect.poll(mark).toBe('✓');
  // Half of an emoji, as a program may cut it.
  await editor.frame.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (field) field.value = `${text} ${String.fromCharCode(0xd83d)}`;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, FLAGGED);
  await expect.poll(mark).toBe('×');
  await expect
    .poll(() => editor.layers.texts('.notice'))
    .toEqual([expect.stringContaining('characters that Tactful cannot read')]);
  expect(await editor.underlined()).toEqual([]);
  await editor.page.keyboard.press('Backspace');
  await editor.expectUnderlined('not a big deal');
  expect(await editor.layers.texts('.notice')).toEqual([]);
});

shared('what is left out of a draft is named where the rest was read', async ({ ready, site }) => {
  const page = await ready.newPage();
  const mail = await EditorPage.open(page, site, MAIL);
  await mail.type(PLAIN);
  const popup = await openPopup(page);
  const rest = 'Read but for quotes, signatures, code and links: nothing stood out.';
  await expect(popup.locator('.sign.good')).toHaveText(rest);
  const toolbar = await Toolbar.open(ready);
  await expect.poll(() => toolbar.sign(page)).toEqual({ mark: '✓', words: expect.stringContaining(rest) });
  await expect(popup.getByText('are left out'), 'nor is it said twice').toHaveCount(0);
  await mail.page.bringToFront();
  await mail.type(` ${FLAGGED}`);
  await mail.expectUnderlined('Calm down', 'not a big deal');
  await expect(popup.getByText('Quotes, signatures, code and links are left out.')).toBeVisible();
  const plain = await EditorPage.open(await ready.newPage(), site);
  await plain.type(PLAIN);
  const other = await openPopup(plain.page);
  await expect(other.locator('.sign.good')).toHaveText('Read to the end: nothing stood out.');
  await expect(other.getByText('are left out')).toHaveCount(0);
});

shared('a block of code in Quill is left out, as any other code', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, QUILL);
  await editor.type('');
  await editor.page.evaluate(async () => {
    const html = '<pre>You never listen.</pre><p>You should have told us earlier.</p>';
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]);
  });
  await editor.page.keyboard.press('ControlOrMeta+v');
  await expect(editor.frame.locator('.ql-code-block')).toHaveText('You never listen.');
  await editor.expectUnderlined('You should have told us earlier');
});

shared('the items of a list in Quill are underlined, and may be left out', async ({ ready, site }) => {
  const askAgain = await giveSuggestions(ready, ['\nYou should have told us earlier.', '']);
  const editor = await EditorPage.open(await ready.newPage(), site, QUILL);
  await editor.type('- You never answer my mails.\n');
  await editor.page.keyboard.type('You should have told us earlier.');
  await editor.pause();
  const items = editor.frame.locator('li');
  await expect(items).toHaveCount(2);
  await editor.expectUnderlined('never answer my mails', 'You should have told us');
  await editor.take('You should have told us');
  await expect(items).toHaveText(['You never answer my mails.']);
  await editor.undo();
  await expect(items).toHaveText(['You never answer my mails.', 'You should have told us earlier.']);
  await askAgain();
});

shared(
  'a message that holds nothing but code is not called empty, and an empty reply over a quote is',
  async ({ ready, site }) => {
    const toolbar = await Toolbar.open(ready);
    const editor = await EditorPage.open(await ready.newPage(), site, RICH);
    const sign = () => toolbar.sign(editor.page);
    await editor.type(PLAIN);
    await expect.poll(sign).toEqual({ mark: '✓', words: expect.stringContaining('Read to the end') });
    await editor.frame.locator('#editor').evaluate((element) => {
      const code = document.createElement('pre');
      code.textContent = 'rm -r build';
      element.replaceChildren(code);
    });
    await expect.poll(sign).toEqual({ mark: '–', words: expect.stringContaining('Nothing to read yet') });

    const mail = await EditorPage.open(await ready.newPage(), site, MAIL);
    await mail.type('So');
    const popup = await openPopup(mail.page);
    await expect(popup.locator('.sign.good')).toBeVisible();
    await mail.page.keyboard.press('Backspace');
    await mail.page.keyboard.press('Backspace');
    await expect(popup.locator('.sign')).toHaveText('The message is still empty.');
  },
);
