import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { giveSuggestions } from './given-suggestions';
import { openBrowser, test as alone } from './fixtures';
import { Toolbar } from './toolbar';
import { built } from './worlds';

const LINES = Array.from({ length: 6 }, (_, index) => `Line ${index} of the list is on the server.`).join('\n');
const PHRASE = 'You should have told us earlier';
const DRAFT = `${LINES}\nThanks. ${PHRASE}.`;
const RTL = `שלום לכולם. ${PHRASE}.`;
const CASE = { name: 'a textarea', path: 'layout.html', editor: '#editor' };

/** A browser whose scrollbars take room, as most people's do. */
const withScrollbars = alone.extend({
  context: async ({ profile }, use) => {
    const context = await openBrowser(profile, 'light', 'en-US', built(), 'visible');
    await use(context);
    await context.close();
  },
});

for (const layout of ['plain', 'zoom', 'scale', 'stretch', 'spaced', 'scrolled', 'tall']) {
  test(`underlines lie on their words: ${layout}`, async ({ tab, desk, complaints }) => {
    const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: `layout.html?${layout}` });
    await editor.type('');
    await tab.keyboard.insertText(DRAFT);
    await editor.expectUnderlined(PHRASE);
    await expect.poll(() => editor.underneath()).toBe(PHRASE);
    const [before] = await editor.layers.boxes('mark');
    await tab.mouse.wheel(0, 40);
    // The others have nothing to scroll that is not at its end.
    if (layout === 'scrolled') {
      await expect.poll(async () => (await editor.layers.boxes('mark'))[0]?.y).toBeLessThan(before?.y ?? 0);
    }
    await expect.poll(() => editor.underneath(), 'after scrolling').toBe(PHRASE);
    expect(complaints).toEqual([]);
  });
}

test('underlines lie on their words: right to left', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: 'layout.html?rtl' });
  await editor.type('');
  await tab.keyboard.insertText(RTL);
  await editor.expectUnderlined(PHRASE);
  await expect.poll(() => editor.underneath()).toBe(PHRASE);
});

test('underlines lie on their words: a page that is magnified', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: 'layout.html?plain' });
  const inspector = await tab.context().newCDPSession(tab);
  await inspector.send('Emulation.setDeviceMetricsOverride', {
    width: 800,
    height: 600,
    deviceScaleFactor: 1.25,
    mobile: false,
  });
  await editor.type('');
  await tab.keyboard.insertText(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await expect.poll(() => editor.underneath()).toBe(PHRASE);
});

withScrollbars('underlines lie on their words: a scrollbar comes while one writes below', async ({ ready, site }) => {
  const tab = await ready.newPage();
  const editor = await EditorPage.open(tab, site, { ...CASE, path: 'layout.html?plain' });
  const room = (): Promise<number> => editor.frame.locator('#editor').evaluate((element) => element.clientWidth);
  const wide = await room();
  await editor.type('');
  await tab.keyboard.insertText(
    `Thank you for the list; it is on the server now. The other list came here on Monday, too. ${PHRASE}.`,
  );
  await editor.expectUnderlined(PHRASE);
  await expect.poll(() => editor.underneath()).toBe(PHRASE);
  const before = await editor.layers.boxes('mark');
  expect(await room(), 'no scrollbar yet').toBe(wide);
  await tab.keyboard.type('\nOne more line.\nAnd one.\nAnd another.');
  expect(await room(), 'the scrollbar takes some of it').toBeLessThan(wide);
  await expect.poll(() => editor.underneath()).toBe(PHRASE);
  const after = await editor.layers.boxes('mark');
  expect(
    after.map(({ width }) => width),
    'its lines break elsewhere',
  ).not.toEqual(before.map(({ width }) => width));
});

test('a card that has grown stands on the side of its phrase that has room for it', async ({ tab, ready, site }) => {
  await tab.setViewportSize({ width: 800, height: 740 });
  const editor = await EditorPage.open(tab, site);
  await tab.addStyleTag({ content: '.space { height: 420px }' });
  await editor.type(`${PHRASE}.`);
  await editor.expectUnderlined(PHRASE);
  const askAgain = await giveSuggestions(ready, [PHRASE, 'One'], [PHRASE, 'Two'], [PHRASE, 'Three']);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  await askAgain();
  const phrase = await editor.whereUnderlined(PHRASE);
  await expect.poll(async () => (await editor.layers.box('.card')).bottom).toBeLessThan(phrase.y);
});

for (const place of ['plain', 'plain-root', 'plain-slot']) {
  test(`no line is drawn over a textarea that is turned: ${place}`, async ({ tab, desk }) => {
    const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: `layout.html?${place}` });
    const around = editor.frame.locator('#around');
    await editor.type('');
    await tab.keyboard.insertText(DRAFT);
    await editor.expectUnderlined(PHRASE);
    await around.evaluate((element) => {
      element.classList.add('turned');
    });
    await expect.poll(() => editor.layers.boxes('mark')).toEqual([]);
    await around.evaluate((element) => {
      element.classList.remove('turned');
    });
    await expect.poll(() => editor.underneath()).toBe(PHRASE);
  });
}

for (const place of ['boxed', 'boxed-root', 'boxed-slot']) {
  test(`what is scrolled away is not underlined, and is scrolled to: ${place}`, async ({ tab, desk, ready }) => {
    const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: `layout.html?${place}` });
    const toolbar = await Toolbar.open(ready);
    await tab.bringToFront();
    const scroller = editor.frame.locator('#around');
    const box = await scroller.boundingBox();
    const above = { x: 0, y: 0, width: 640, height: box?.y ?? 0 };
    const empty = await tab.screenshot({ clip: above });
    await editor.type('');
    await tab.keyboard.insertText(DRAFT);
    await editor.expectUnderlined(PHRASE);
    const top = async (): Promise<number> => (await editor.layers.boxes('mark'))[0]?.y ?? NaN;
    await scroller.evaluate(
      (element, down) => {
        element.scrollTop += down;
      },
      (await top()) - above.height + 20,
    );
    await expect.poll(top, 'its words lie above what scrolls').toBeLessThan(above.height);
    expect((await tab.screenshot({ clip: above })).equals(empty), 'nothing is drawn there').toBe(true);
    await toolbar.press('open', tab);
    await expect.poll(top, 'its card is opened').toBeGreaterThan(above.height);
  });
}
