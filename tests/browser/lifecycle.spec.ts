import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { CASES, TEXTAREA } from './cases';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, openPopup, test } from './fixtures';
import { ReplyPage } from './reply-page';
import { Toolbar } from './toolbar';
import { stopWorker } from './worker';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

const DRAFT = 'Thanks for the list. You should have told us earlier.';
const PHRASE = 'You should have told us';
const MAIL = CASES[1] ?? TEXTAREA;

test('a worker that is stopped before every step is not noticed', async ({ ready, site, complaints }) => {
  const toolbar = await Toolbar.open(ready);
  await toolbar.stopWorker();
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await toolbar.stopWorker();
  await editor.page.bringToFront();
  await editor.type(DRAFT);
  await toolbar.stopWorker();
  await editor.expectUnderlined(PHRASE);
  await toolbar.stopWorker();
  await editor.clickUnderlined(PHRASE);
  // The question for other words, asked again of the next worker, and of the one after.
  for (let times = 0; times < 3; times++) await toolbar.stopWorker();
  const { draft } = await editor.promised(DRAFT, PHRASE);
  await toolbar.stopWorker();
  await editor.layers.click('.card .take');
  await expect.poll(() => editor.draft()).toBe(draft);
  await toolbar.stopWorker();
  await editor.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => editor.draft()).toBe(DRAFT);
  await editor.expectUnderlined(PHRASE);
  expect(await editor.layers.texts('.notice')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('nor is one that is stopped before every step of pairing and of switching a site on', async ({
  context,
  service,
  site,
  complaints,
}) => {
  const editor = await EditorPage.open(await context.newPage(), site, MAIL);
  const popup = await openPopup(editor.page);
  const stop = () => stopWorker(context, popup);
  await stop();
  await popup.getByLabel('The code it shows').fill(await service.code());
  await stop();
  await popup.getByRole('button', { name: 'Pair' }).click();
  await expect(popup.getByRole('status')).toHaveText('Ready');
  await stop();
  await popup.getByRole('switch', { name: 'Off for this site' }).click();
  await stop();
  await expect(popup.getByRole('switch', { name: 'On for this site' })).toBeVisible();
  await editor.page.bringToFront();
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await stop();
  await editor.page.reload();
  await stop();
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  expect(complaints).toEqual([]);
});

test('nor is one that is stopped before a mark is called wrong, and before that is taken back', async ({
  ready,
  site,
  complaints,
}) => {
  const editor = await openCard(ready, site);
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  const count = options.getByRole('button', { name: 'Forget the counts' });
  await editor.page.bringToFront();
  await editor.layers.click('.leave summary');
  const { x, y } = await editor.layers.centre('.leave button', 'This was wrong');
  await stopWorker(ready, options);
  await editor.page.mouse.click(x, y);
  await editor.expectNothingUnderlined();
  await expect(count).toBeVisible();
  await stopWorker(ready, options);
  await editor.layers.click('.question .take');
  await editor.expectUnderlined(PHRASE);
  await expect(count).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('nor is one that is stopped before every step of leaving a phrase alone, of being off, and of the ways back', async ({
  ready,
  site,
  complaints,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  const again = options.getByRole('button', { name: /^Mark again/ });
  const stop = () => stopWorker(ready, options);
  for (const how of ['Not this phrase again', 'Not this kind here']) {
    await editor.page.bringToFront();
    await editor.clickUnderlined(PHRASE);
    await editor.firstRewrite();
    await editor.layers.click('.leave summary');
    const { x, y } = await editor.layers.centre('.leave button', how);
    await stop();
    await editor.page.mouse.click(x, y);
    await editor.expectNothingUnderlined();
    await options.bringToFront();
    await expect(again).toBeVisible();
    await stop();
    await again.click();
    await editor.page.bringToFront();
    await editor.expectUnderlined(PHRASE);
  }

  const popup = await openPopup(editor.page);
  for (const [name, isOff] of [
    ['Off in this tab', true],
    ['Back on', false],
    ['On for this site', true],
  ] as const) {
    await stop();
    await popup.bringToFront();
    await popup.getByRole(name === 'On for this site' ? 'switch' : 'button', { name }).click();
    await editor.page.bringToFront();
    await (isOff ? editor.expectNothingUnderlined() : editor.expectUnderlined(PHRASE));
  }
  await stop();
  await editor.page.reload();
  await editor.type(DRAFT);
  expect(await editor.page.locator('tactful-layer').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('nor is one that is stopped before every step with the message that is answered', async ({
  ready,
  site,
  complaints,
}) => {
  const toolbar = await Toolbar.open(ready);
  const reply = await ReplyPage.open(ready, site);
  await toolbar.stopWorker();
  await reply.begin('Hello Jonas, thanks for writing to me. ');
  await toolbar.stopWorker();
  await reply.openCard();
  expect(await reply.lines()).toHaveLength(2);
  await toolbar.stopWorker();
  await reply.page.keyboard.type(
    'I am sorry that the scanner has been broken for two weeks, that is really frustrating.',
  );
  await expect.poll(() => reply.ticked()).toHaveLength(1);
  await toolbar.stopWorker();
  await reply.layers.click('.reply footer button:first-child');
  await toolbar.stopWorker();
  await expect.poll(() => reply.layers.texts('.badge')).toEqual([]);
  await reply.page.keyboard.type(` ${DRAFT}`);
  await expect.poll(() => reply.page.evaluate(() => CSS.highlights.size), 'the draft is read').toBeGreaterThan(0);
  expect(await reply.layers.texts('.badge')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an extension that goes away under an open card goes quietly', async ({ ready, site, complaints }) => {
  const editor = await openCard(ready, site);
  await removeExtension(ready);
  await editor.page.keyboard.press('Escape');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  // What would show a hint, open a card, ask for a check.
  const { x, y } = await editor.whereUnderlined(PHRASE);
  await editor.page.mouse.move(x + 2, y);
  await editor.page.mouse.move(x + 4, y);
  await editor.page.mouse.click(x, y);
  await editor.expectNothingUnderlined();
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.type(' Thanks.');
  expect(await editor.draft()).toBe(`${DRAFT} Thanks.`);
  expect(await editor.page.locator('tactful-layer').count(), 'nothing of ours is left').toBe(0);
  expect(complaints).toEqual([]);
});

for (const [name, press] of [
  ['“Not now”', '.card footer .quiet:not(.all)'],
  ['a suggestion', '.card .take'],
] as const) {
  test(`pressing ${name} once the extension is gone does nothing, quietly`, async ({ ready, site, complaints }) => {
    const editor = await openCard(ready, site);
    await removeExtension(ready);
    await editor.layers.click(press);
    await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
    expect(await editor.draft()).toBe(DRAFT);
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type(' Thanks.');
    expect(await editor.draft()).toBe(`${DRAFT} Thanks.`);
    expect(complaints).toEqual([]);
  });
}

test('an extension that is switched off and on again is back on the pages that are open', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  const extensions = await ready.newPage();
  await extensions.goto('chrome://extensions');
  const [worker] = ready.serviceWorkers();
  const gone = worker?.waitForEvent('close');
  await switchExtension(extensions, false);
  await gone;
  await editor.page.bringToFront();
  await editor.type(' ');
  await editor.expectNothingUnderlined();
  await switchExtension(extensions, true);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
});

/** A draft with a marked phrase, whose card is open and offers something: at rest, so that only the person needs the extension. */
async function openCard(context: BrowserContext, site: string): Promise<EditorPage> {
  const toolbar = await Toolbar.open(context);
  const editor = await EditorPage.open(await context.newPage(), site, MAIL);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await expect.poll(async () => (await toolbar.sign(editor.page)).mark).toBe('1');
  return editor;
}

async function removeExtension(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  const gone = worker?.waitForEvent('close');
  await worker?.evaluate(() => {
    // Loaded from the command line, it is not loaded again.
    setTimeout(chrome.runtime.reload, 0);
  });
  await gone;
}

/** Uses the switch of the browser's own page of extensions. */
async function switchExtension(extensions: Page, on: boolean): Promise<void> {
  const id = new URL(EXTENSION).host;
  await extensions.evaluate(([extension, enabled]) => chrome.management.setEnabled(extension, enabled), [
    id,
    on,
  ] as const);
}
