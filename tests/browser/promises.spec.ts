import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { browser } from 'wxt/browser';
import { CASES, MAIL, TEXTAREA } from './cases';
import { test as shared } from './desk';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openBrowser, openPopup, test } from './fixtures';
import { giveSuggestions } from './given-suggestions';
import { Toolbar } from './toolbar';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

const DRAFT = "Calm down, it's not a big deal. You should have told us earlier.";
const PHRASE = 'You should have told us';
const OTHER = 'not a big deal';
const GRAVE = 'idiots';
const MILD = 'Per my last email';

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

shared('the quoted mail is never marked', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  const inQuote = await editor.frame.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([, ranges]) => [...ranges] as Range[])
      .filter((range) => range.startContainer.parentElement?.closest('.gmail_quote')),
  );
  expect(inQuote).toEqual([]);
});

shared('the card opened by mouse leaves the focus in the text; Escape closes it', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
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
  shared(`the card opened by keyboard takes the focus and gives it back, in ${kind.name}`, async ({ ready, site }) => {
    const editor = await EditorPage.open(await ready.newPage(), site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined(OTHER, PHRASE);
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

shared('dismissed is dismissed for this draft', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.layers.click('.card footer .quiet:not(.all)');
  const marked = async (): Promise<boolean> => (await editor.underlined()).some((words) => words.includes(PHRASE));
  await expect.poll(marked).toBe(false);
  await editor.type(' Calm down.');
  await editor.expectUnderlined(OTHER, 'Calm down');
  expect(await marked()).toBe(false);
  await editor.frame.evaluate(() => {
    const other = document.createElement('textarea');
    document.body.append(other);
    other.focus();
  });
  await editor.expectNothingUnderlined();
  await editor.frame.locator(TEXTAREA.editor).focus();
  await editor.expectUnderlined(OTHER, 'Calm down');
  expect(await marked(), 'after looking elsewhere, too').toBe(false);
});

shared('the card goes when its words are edited, and nothing is written', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.page.keyboard.type('§');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  expect((await editor.draft()).replace('§', '')).toBe(DRAFT);
});

shared('an editor that fights back keeps its draft, and the card says so', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await editor.frame.evaluate(() => {
    document.querySelector('#editor')?.addEventListener('beforeinput', (event) => {
      const { inputType, data } = event as InputEvent;
      if (inputType !== 'historyUndo' && data !== '§') event.preventDefault();
    });
  });
  await takeFirst(editor);
  await expect
    .poll(() => editor.layers.texts('.problem'))
    .toEqual([expect.stringContaining('did not take the change')]);
  expect(await editor.draft()).toBe(DRAFT);
  await editor.page.keyboard.type('§');
  expect((await editor.draft()).replace('§', ''), 'the next key deletes nothing').toBe(DRAFT);
});

for (const undoes of [true, false]) {
  const end = undoes ? 'is asked to take it back' : 'and cannot take it back is left alone, and the card says so';
  shared(`an editor that takes a change differently ${end}`, async ({ ready, site }) => {
    const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
    await editor.type(DRAFT);
    await editor.expectUnderlined(OTHER, PHRASE);
    await editor.frame.evaluate((canUndo) => {
      const line = document.querySelector<HTMLElement>('#editor > div');
      const before = line?.innerHTML ?? '';
      line?.parentElement?.addEventListener('beforeinput', (event) => {
        const { inputType, data, isTrusted } = event;
        if (inputType === 'insertReplacementText') {
          event.preventDefault();
          line.textContent = `${data ?? ''}~`;
        } else if (inputType === 'historyUndo' && canUndo) {
          event.preventDefault();
          line.innerHTML = before;
        } else if (isTrusted) line.textContent += '|the browser was asked';
      });
    }, undoes);
    await takeFirst(editor);
    await expect
      .poll(() => editor.layers.texts('.problem'))
      .toEqual([expect.stringContaining(undoes ? 'did not take the change' : 'differently than meant')]);
    const words = await editor.draft();
    if (undoes) expect(words).toBe(DRAFT);
    else expect(words).toMatch(/^[^|]*~$/);
  });
}

shared('a change never lands in another field', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await editor.frame.evaluate(() => {
    const other = document.createElement('textarea');
    other.id = 'other';
    document.body.append(other);
  });
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  // A page that answers a selection in its message box with a field of its own.
  await editor.frame.evaluate(() => {
    document.addEventListener('selectionchange', () => document.querySelector<HTMLElement>('#other')?.focus());
  });
  await editor.layers.click('.card .take');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  await editor.page.keyboard.type('§');
  expect(await editor.frame.locator('#other').inputValue()).toBe('§');
  expect(await editor.draft()).toBe(DRAFT);
});

shared('the card goes with its editor', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.frame.evaluate(() => document.querySelector('#editor')?.remove());
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
});

for (const kind of CASES) {
  shared(`the sign goes with ${kind.name} that is taken from the page`, async ({ ready, site }) => {
    const toolbar = await Toolbar.open(ready);
    const tab = await ready.newPage();
    const editor = await EditorPage.open(tab, site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined(OTHER, PHRASE);
    await expect.poll(async () => (await toolbar.sign(tab)).mark).toBe('2');
    await tab.locator(kind.frame ?? kind.editor).evaluate((element) => {
      element.remove();
    });
    await expect.poll(async () => (await toolbar.sign(tab)).mark).toBe('');
  });
}

shared('a rewrite that would delete inline code is not offered', async ({ ready, site }) => {
  const write = async (sentence: string): Promise<EditorPage> => {
    const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
    await editor.frame.evaluate((html) => {
      const line = document.querySelector('#editor > div');
      if (line) line.innerHTML = html;
    }, sentence);
    await editor.type('');
    await editor.expectUnderlined(PHRASE);
    await editor.clickUnderlined(PHRASE);
    return editor;
  };
  const instead = 'Could you tell us sooner next time?';
  // What the person did not write, the service is given as blanks.
  const askAgain = await giveSuggestions(
    ready,
    ['You should have told us about      earlier.', instead],
    ['You should have told us about plan earlier.', instead],
  );
  const { layers } = await write('You should have told us about <code>plan</code> earlier.');
  await expect.poll(() => layers.texts('.card .try')).toEqual([expect.stringMatching(/^Try /)]);
  expect(await layers.texts('.take')).toEqual([]);
  const plain = await write('You should have told us about plan earlier.');
  // Without the code there is something to offer.
  await plain.firstRewrite();
  await askAgain();
});

test('fields that hold secrets, codes, names and searches, and read-only ones, are never read', async ({
  ready,
  site,
  service,
}) => {
  test.slow();
  const control = await ready.newPage();
  await control.goto(`${EXTENSION}/playground.html`);
  const page = await ready.newPage();
  await page.goto(`${site}/secrets.html`);
  let rounds = 0;
  for (const field of await page.locator('[data-field]').all()) {
    await page.bringToFront();
    await field.click();
    await page.keyboard.type(DRAFT);
    // The playground waits as long after a change as this page would.
    await control.bringToFront();
    await control.getByRole('textbox', { name: 'A chat' }).fill(`${++rounds}. ${DRAFT}`);
    await expect.poll(() => service.requests('analyze')).toBe(rounds);
  }
  expect(rounds).toBe(11);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.bringToFront();
  await page.locator('#message').click();
  await page.keyboard.type(DRAFT);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), 'the page is on').toBeGreaterThan(0);
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
  await editor.expectUnderlined(OTHER, PHRASE);
});

test('an extension that goes away under an open page goes quietly', async ({ ready, site, complaints }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(OTHER, PHRASE);
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

shared('labels and sensitivity set in the options count at once', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type('You are all idiots and I am sick of you. Per my last email, the form goes to room 12.');
  await editor.expectUnderlined(GRAVE, MILD);
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await options.getByRole('radio', { name: 'Little' }).click();
  await editor.expectUnderlined(GRAVE);
  await options.getByRole('radio', { name: 'Balanced' }).click();
  await editor.expectUnderlined(GRAVE, MILD);
  for (const label of await options.getByRole('switch').all()) {
    if (await label.getAttribute('aria-label').then((name) => name?.startsWith('Tactful on '))) break;
    await label.click();
    await expect(label).toHaveAttribute('aria-checked', 'false');
  }
  await editor.page.bringToFront();
  await editor.expectNothingUnderlined();
});

/** Takes the first rewrite of the phrase with the mouse. */
async function takeFirst(editor: EditorPage): Promise<void> {
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await editor.layers.click('.card .take');
}

async function openNearest(editor: EditorPage): Promise<void> {
  // Manifest shortcuts do not fire from a test's keyboard: this enters one step behind the browser's.
  const [worker] = editor.page.context().serviceWorkers();
  await editor.page.bringToFront();
  await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined)
      await chrome.tabs.sendMessage(tab.id, { type: 'command', command: 'open' }).catch(() => undefined);
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
