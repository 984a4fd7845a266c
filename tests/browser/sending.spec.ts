import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION } from './fixtures';
import { Toolbar } from './toolbar';
import { pages } from './worlds';

const GRAVE = 'You are all idiots and I am sick of you.';

/** A chat that sends what is in its box by Enter, or by its button, and notes it. */
async function openChat(page: Page): Promise<EditorPage> {
  await page.route('https://app.slack.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>A chat</title>
        <form><textarea id="editor" rows="5" cols="60"></textarea><button type="submit">Send</button></form>
        <ul id="sent"></ul>
        <script>
          const form = document.querySelector('form');
          const box = document.querySelector('#editor');
          form.addEventListener('submit', (event) => {
            event.preventDefault();
            const line = document.createElement('li');
            line.textContent = box.value;
            document.querySelector('#sent').append(line);
            box.value = '';
          });
          box.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            form.requestSubmit();
          });
        </script>`,
    }),
  );
  return EditorPage.over(page, 'https://app.slack.com/');
}

/** The same in a rich editor, as Slack has it; a button that is not the site's own is none that is known. */
async function openRichChat(page: Page, button: string): Promise<EditorPage> {
  await page.route('https://app.slack.com/**', async (route) => {
    if (route.request().url().endsWith('.js')) await route.fulfill({ path: path.join(pages(), 'chat.bundle.js') });
    else {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>A chat</title>
          <div data-qa="message_input"><div id="editor"></div>${button}</div>
          <ul id="sent"></ul>
          <script type="module" src="chat.bundle.js"></script>`,
      });
    }
  });
  const editor = await EditorPage.over(page, 'https://app.slack.com/');
  await page.locator('.ql-editor').waitFor();
  return editor;
}

/** A page with a field above the draft, whose Enter makes a line, and a button to send. */
async function openForm(page: Page, url: string, button: string): Promise<EditorPage> {
  await page.route(`${url}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>A form</title>
        <form>
          <input name="subject" aria-label="Subject">
          <textarea id="editor" rows="5" cols="60"></textarea>
          <button type="submit">${button}</button>
        </form>
        <ul id="sent"></ul>
        <script>
          document.querySelector('form').addEventListener('submit', (event) => {
            event.preventDefault();
            const line = document.createElement('li');
            line.textContent = document.querySelector('#editor').value;
            document.querySelector('#sent').append(line);
          });
        </script>`,
    }),
  );
  return EditorPage.over(page, url);
}

async function switchOn(options: Page): Promise<void> {
  await options.goto(`${EXTENSION}/options.html`);
  await options.getByRole('switch', { name: 'A word before sending' }).click();
}

const sent = (editor: EditorPage): Promise<string[]> => editor.frame.locator('#sent li').allTextContents();

test('without being asked for, nothing stands before sending', async ({ ready }) => {
  const editor = await openChat(await ready.newPage());
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  expect(await sent(editor)).toEqual([GRAVE]);
});

test('asked for, the first Enter shows one line and the second sends, at once', async ({ ready }) => {
  await switchOn(await ready.newPage());
  const editor = await openChat(await ready.newPage());
  await editor.type('Thank you, this helps a lot.');
  await editor.page.keyboard.press('Enter');
  expect(await sent(editor), 'nothing grave, nothing held up').toEqual(['Thank you, this helps a lot.']);
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  await expect.poll(() => editor.layers.texts('.question button')).toEqual(['Send anyway', 'Look at it', '']);
  expect(await sent(editor)).toHaveLength(1);
  await editor.page.keyboard.press('Enter');
  expect(await sent(editor)).toEqual(['Thank you, this helps a lot.', GRAVE]);
  await expect.poll(() => editor.layers.texts('.question')).toEqual([]);
});

for (const first of ['Enter', 'the button'] as const) {
  test(`“Send anyway” sends what ${first} would have sent`, async ({ ready }) => {
    await switchOn(await ready.newPage());
    const editor = await openChat(await ready.newPage());
    await editor.type(GRAVE);
    await editor.expectUnderlined('idiots');
    if (first === 'Enter') await editor.page.keyboard.press('Enter');
    else await editor.page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
    expect(await sent(editor)).toEqual([]);
    await editor.layers.click('.question .take');
    await expect.poll(() => sent(editor)).toEqual([GRAVE]);
  });
}

for (const [name, button] of [
  ['with its button', '<button type="button" id="send" data-qa="texty_send_button">Send</button>'],
  ['without a button', ''],
] as const) {
  test(`in a rich chat ${name} the first Enter gives the word, the second sends, and so does “Send anyway”`, async ({
    ready,
  }) => {
    await switchOn(await ready.newPage());
    const editor = await openRichChat(await ready.newPage(), button);
    const { keyboard } = editor.page;
    await editor.type('Thank you, this helps a lot.');
    await keyboard.press('Enter');
    const thanks = 'Thank you, this helps a lot.';
    await expect.poll(() => sent(editor), 'nothing grave, nothing held up').toEqual([thanks]);
    await editor.type(GRAVE);
    await editor.expectUnderlined('idiots');
    await keyboard.press('Enter');
    await expect.poll(() => editor.layers.texts('.question button')).toEqual(['Send anyway', 'Look at it', '']);
    expect(await sent(editor)).toEqual([thanks]);
    expect(await editor.draft(), 'no line is made').toBe(GRAVE);
    await keyboard.press('Enter');
    await expect.poll(() => sent(editor)).toEqual([thanks, GRAVE]);
    await expect.poll(() => editor.layers.texts('.question')).toEqual([]);

    await editor.type(GRAVE);
    await editor.expectUnderlined('idiots');
    await keyboard.press('Enter');
    await expect.poll(() => editor.layers.texts('.question'), 'the next message').toHaveLength(1);
    await editor.layers.click('.question .take');
    await expect.poll(() => sent(editor)).toEqual([thanks, GRAVE, GRAVE]);
    expect(await editor.draft()).toBe('');
  });
}

test('“Look at it” opens the card and leaves the focus where it is', async ({ ready }) => {
  await switchOn(await ready.newPage());
  const editor = await openChat(await ready.newPage());
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
  const { x, y } = await editor.layers.centre('.question button', 'Look at it');
  await editor.page.mouse.click(x, y);
  await editor.cardAnswered();
  expect(await editor.layers.texts('.card .phrase')).toEqual([expect.stringContaining('idiots')]);
  expect(await editor.layers.texts('.card :focus')).toEqual([]);
  await expect(editor.frame.locator('#editor')).toBeFocused();
  expect(await sent(editor)).toEqual([]);
});

test('from the keyboard alone: into the line, to the phrase, and on to sending', async ({ ready }) => {
  await switchOn(await ready.newPage());
  const toolbar = await Toolbar.open(ready);
  const editor = await openChat(await ready.newPage());
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
  await toolbar.press('open', editor.page);
  await expect.poll(() => editor.layers.texts('.question :focus')).toEqual(['Send anyway']);
  await editor.page.keyboard.press('Tab');
  await editor.page.keyboard.press('Enter');
  await editor.cardAnswered();
  expect(await editor.layers.texts('.card :focus')).toHaveLength(1);
  await editor.page.keyboard.press('Escape');
  await expect(editor.frame.locator('#editor')).toBeFocused();
  expect(await sent(editor)).toEqual([]);
  await editor.page.keyboard.press('Enter');
  expect(await sent(editor)).toEqual([GRAVE]);
});

test('what was held up once is not held up again because a setting has changed', async ({ ready }) => {
  const options = await ready.newPage();
  await switchOn(options);
  const editor = await openChat(await ready.newPage());
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
  await editor.page.keyboard.press('Escape');
  await options.getByRole('radio', { name: 'Much' }).check();
  await editor.page.bringToFront();
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  expect(await sent(editor)).toEqual([GRAVE]);
});

test('a mail is looked after when it is sent from its subject', async ({ ready }) => {
  await switchOn(await ready.newPage());
  const editor = await openForm(await ready.newPage(), 'https://mail.google.com/', 'Send');
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.getByLabel('Subject').click();
  const send = editor.page.getByRole('button', { name: 'Send' });
  await send.click();
  await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
  expect(await sent(editor)).toEqual([]);
  await send.click();
  expect(await sent(editor)).toEqual([GRAVE]);
  await expect.poll(() => editor.layers.texts('.question')).toEqual([]);
});

test('where Enter makes a line it is left alone, and “Comment” is held up', async ({ ready }) => {
  await switchOn(await ready.newPage());
  const editor = await openForm(await ready.newPage(), 'https://github.com/', 'Comment');
  await editor.type(GRAVE);
  await editor.expectUnderlined('idiots');
  await editor.page.keyboard.press('Enter');
  await expect(editor.frame.locator('#editor')).toHaveValue(`${GRAVE}\n`);
  expect(await editor.layers.texts('.question')).toEqual([]);
  await editor.page.getByRole('button', { name: 'Comment' }).click();
  await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
  expect(await sent(editor)).toEqual([]);
});

for (const then of ['a second Enter', '“Send anyway”'] as const) {
  test(`Enter in a field of one line is held up once, then ${then} sends its form`, async ({ ready, site }) => {
    await switchOn(await ready.newPage());
    const editor = await EditorPage.open(await ready.newPage(), site, {
      name: 'a one-line input',
      path: 'line.html',
      editor: '#editor',
    });
    await editor.type(GRAVE);
    await editor.expectUnderlined('idiots');
    await editor.page.keyboard.press('Enter');
    await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
    expect(await sent(editor)).toEqual([]);
    if (then === 'a second Enter') await editor.page.keyboard.press('Enter');
    else await editor.layers.click('.question .take');
    await expect.poll(() => sent(editor)).toEqual([GRAVE]);
  });
}

for (const mode of ['open', 'closed'] as const) {
  for (const field of ['text', 'subject'] as const) {
    test(`a mail in a shadow root is held up from its ${field}: ${mode}`, async ({ ready, site }) => {
      await switchOn(await ready.newPage());
      const page = await ready.newPage();
      await page.goto(`${site}/nested.html?${mode}-textarea`);
      const editor = EditorPage.inside(page, page.mainFrame());
      await page.evaluate(() => {
        window.focusEditor();
      });
      await page.keyboard.type(GRAVE);
      await editor.expectUnderlined('idiots');
      if (field === 'subject') {
        await page.evaluate(() => {
          window.focusSubject();
        });
      }
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect.poll(() => editor.layers.texts('.question')).toHaveLength(1);
    });
  }
}
