import type { Page } from '@playwright/test';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, test } from './fixtures';

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

test('“Look at it” opens the card; only the keyboard takes the focus there', async ({ ready }) => {
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
