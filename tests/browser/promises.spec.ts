import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { browser } from 'wxt/browser';
import { CASES, TEXTAREA } from './cases';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openBrowser, openPopup, test } from './fixtures';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

const DRAFT = "Calm down, it's not a big deal. You should have told us earlier.";
const PHRASE = 'You should have told us';
const MAIL = CASES[1] ?? TEXTAREA;

test('the token is nowhere on disk in clear, and outlives the browser', async ({ ready, profile, service }) => {
  const token = await service.token();
  await ready.close();
  const holds = await filesHolding(profile, token);
  expect(await filesHolding(profile, 'sealedToken'), 'the search finds what is there').not.toEqual([]);
  expect(holds).toEqual([]);

  const again = await openBrowser(profile, 'light');
  const popup = await again.newPage();
  await popup.goto(`${EXTENSION}/popup.html`);
  await expect(popup.getByRole('status')).toHaveText('Ready');
  await again.close();
});

test('a page whose site is off gets nothing of ours', async ({ ready, site, service }) => {
  const popup = await openPopup(await ready.newPage());
  await popup.close();
  const page = await ready.newPage();
  // The same pages under another name are another site, and nobody switched that one on.
  const editor = await EditorPage.open(page, site.replace('127.0.0.1', 'localhost'));
  await editor.type(DRAFT);
  const control = await ready.newPage();
  await control.goto(`${EXTENSION}/playground.html`);
  await control.getByRole('textbox', { name: 'A new mail' }).click();
  await control.keyboard.insertText(DRAFT);
  await expect.poll(() => control.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(service.requests('analyze')).toBe(1);
  expect(await page.locator('tactful-layer').count()).toBe(0);
});

test('the quoted mail is never marked', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined('not a big deal', PHRASE);
  const inQuote = await editor.frame.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([, ranges]) => [...ranges] as Range[])
      .filter((range) => range.startContainer.parentElement?.closest('.gmail_quote')),
  );
  expect(inQuote).toEqual([]);
});

test('the card opened by mouse leaves the focus in the text; Escape closes it', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  const caret = () => editor.frame.evaluate(() => document.querySelector('textarea')?.selectionStart);
  const at = (await caret()) ?? 0;
  expect(at, 'the underline lies over its words').toBeGreaterThan(DRAFT.indexOf(PHRASE));
  expect(at).toBeLessThan(DRAFT.indexOf(PHRASE) + PHRASE.length);
  expect(await editor.frame.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await editor.page.keyboard.press('Escape');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  expect(await caret()).toBe(at);
  expect(await editor.draft()).toBe(DRAFT);
});

for (const kind of [TEXTAREA, MAIL]) {
  test(`the card opened by keyboard takes the focus and gives it back, in ${kind.name}`, async ({ ready, site }) => {
    const editor = await EditorPage.open(await ready.newPage(), site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined('not a big deal', PHRASE);
    await editor.page.keyboard.press('Home');
    await openNearest(editor);
    await editor.firstRewrite();
    await expect.poll(() => editor.layers.texts('.take:focus')).toHaveLength(1);
    await editor.page.keyboard.press('Escape');
    await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
    await editor.page.keyboard.type('§');
    expect(await editor.draft(), 'the caret is where it was').toBe(`§${DRAFT}`);
  });
}

test('dismissed is dismissed for this draft', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined('not a big deal', PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.layers.click('.card .quiet');
  const marked = async (): Promise<boolean> => (await editor.underlined()).some((words) => words.includes(PHRASE));
  await expect.poll(marked).toBe(false);
  await editor.type(' Thanks.');
  await editor.expectUnderlined('not a big deal');
  expect(await marked()).toBe(false);
});

test('the card goes when its words are edited, and nothing is written', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.page.keyboard.type('§');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  expect((await editor.draft()).replace('§', '')).toBe(DRAFT);
});

test('an editor that fights back keeps its draft, and the card says so', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await editor.frame.evaluate(() => {
    document.querySelector('#editor')?.addEventListener('beforeinput', (event) => {
      if ((event as InputEvent).inputType !== 'historyUndo') event.preventDefault();
    });
  });
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.layers.click('.card .take');
  await expect
    .poll(() => editor.layers.texts('.problem'))
    .toEqual([expect.stringContaining('did not take the change')]);
  expect(await editor.draft()).toBe(DRAFT);
});

test('a text that is too long is said to be, and not sent', async ({ ready, site, service }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.frame.locator('textarea').fill('word '.repeat(20_001));
  await editor.type('.');
  await expect.poll(() => editor.layers.texts('.notice')).toEqual([expect.stringContaining('Too long')]);
  expect(service.requests('analyze')).toBe(0);
});

test('a stopped worker is not noticed', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type('Hello.');
  const control = await ready.newPage();
  await control.goto(`${EXTENSION}/options.html`);
  const inspector = await ready.newCDPSession(control);
  await inspector.send('ServiceWorker.enable');
  await inspector.send('ServiceWorker.stopAllWorkers');
  await editor.page.bringToFront();
  await editor.type(` ${DRAFT}`);
  await editor.expectUnderlined('not a big deal', PHRASE);
});

test('an extension that goes away under an open page goes quietly', async ({ ready, site, complaints }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined('not a big deal', PHRASE);
  const [worker] = ready.serviceWorkers();
  const gone = worker?.waitForEvent('close');
  await worker?.evaluate(() => {
    // Loaded from the command line, it is not loaded again.
    setTimeout(chrome.runtime.reload, 0);
  });
  await gone;
  await editor.type(' Thanks.');
  await editor.expectNothingUnderlined();
  expect(await editor.draft()).toBe(`${DRAFT} Thanks.`);
  expect(complaints).toEqual([]);
});

test('labels and sensitivity set in the options count at once', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  for (const label of await options.getByRole('switch').all()) {
    if (await label.getAttribute('aria-label').then((name) => name?.startsWith('Tactful on '))) break;
    await label.click();
    await expect(label).toHaveAttribute('aria-checked', 'false');
  }
  await editor.page.bringToFront();
  await editor.expectNothingUnderlined();
});

async function openNearest(editor: EditorPage): Promise<void> {
  // Manifest shortcuts do not fire from a test's keyboard: this enters one step behind the browser's.
  const [worker] = editor.page.context().serviceWorkers();
  await editor.page.bringToFront();
  await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'open_card' }).catch(() => undefined);
  });
}

async function filesHolding(folder: string, text: string): Promise<string[]> {
  const needles = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64')),
  ];
  const holding: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(path.join(entry.parentPath, entry.name));
    if (needles.some((needle) => content.includes(needle))) holding.push(entry.name);
  }
  return holding;
}
