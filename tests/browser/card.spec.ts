import { CASES, TEXTAREA } from './cases';
import { EditorPage } from './editor-page';
import { expect, test } from './desk';
import { giveSuggestions } from './given-suggestions';
import { holdAnswers } from './held-answers';
import { Toolbar } from './toolbar';
import words from '../../extension/public/_locales/en/messages.json' with { type: 'json' };

const PHRASE = 'You should have told us';
const DRAFT = `${PHRASE} earlier.`;
const MAIL = CASES[1] ?? TEXTAREA;

test('the card stands inside the window, beside its phrase and never over it', async ({ ready, site }) => {
  test.slow();
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  for (const [place, size] of [
    ['inset: 0 auto auto 0', { width: 1000, height: 720 }],
    ['inset: auto 0 0 auto', { width: 1000, height: 720 }],
    ['inset: 40% 0 auto auto', { width: 1000, height: 720 }],
    ['inset: auto auto 0 0', { width: 320, height: 420 }],
  ] as const) {
    await editor.page.setViewportSize(size);
    await editor.frame.locator('#editor').evaluate((field, style) => {
      field.setAttribute('style', `position: fixed; width: 240px; height: 60px; margin: 0; ${style}`);
    }, place);
    await editor.expectUnderlined(PHRASE);
    await editor.clickUnderlined(PHRASE);
    await editor.firstRewrite();
    await expect
      .poll(async () => {
        const card = await editor.layers.box('.card');
        const phrase = await editor.layers.box('mark');
        const inside = card.left >= 0 && card.top >= 0 && card.right <= size.width && card.bottom <= size.height;
        return { inside, over: card.top < phrase.bottom && card.bottom > phrase.top };
      }, place)
      .toEqual({ inside: true, over: false });
    await editor.page.keyboard.press('Escape');
    await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
  }
});

for (const kind of [TEXTAREA, MAIL]) {
  test(`the pointer over a phrase shows its kind and changes nothing, in ${kind.name}`, async ({ ready, site }) => {
    const editor = await EditorPage.open(await ready.newPage(), site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined(PHRASE);
    const untouched = await editor.frame.locator('body').innerHTML();
    const { x, y } = await editor.whereUnderlined(PHRASE);
    await editor.page.mouse.move(x, y);
    await expect.poll(() => editor.layers.texts('.hint')).toEqual([expect.stringMatching(/^May (sound|come)/)]);
    expect(await editor.frame.locator('body').innerHTML()).toBe(untouched);
    await editor.page.mouse.move(x, y + 200);
    await expect.poll(() => editor.layers.texts('.hint')).toEqual([]);
    await editor.page.mouse.move(x, y);
    await expect.poll(() => editor.layers.texts('.hint')).toHaveLength(1);
    await editor.page.mouse.click(x, y);
    await editor.firstRewrite();
    expect(await editor.layers.texts('.hint'), 'the card says it all').toEqual([]);
    expect(await editor.draft()).toBe(DRAFT);
  });
}

test('where no wording is known the card says what to try, for each kind something of its own', async ({
  ready,
  site,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(`${DRAFT} Let's touch base tomorrow.`);
  await editor.expectUnderlined(PHRASE, 'touch base');
  const askAgain = await giveSuggestions(ready);
  for (const [phrase, kind, hint] of [
    [PHRASE, words.label_blaming, words.try_blaming],
    ['touch base', words.label_culture_bound, words.try_culture_bound],
  ] as const) {
    await editor.clickUnderlined(phrase);
    await expect.poll(() => editor.layers.texts('.card .try')).toEqual([hint.message]);
    expect(await editor.layers.texts('.card h2')).toEqual([kind.message]);
    expect(await editor.layers.texts('.card .take')).toEqual([]);
  }
  await askAgain();
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  expect(await editor.layers.texts('.card .try'), 'words are better than a hint').toEqual([]);
});

test('the card stays over its phrase while the draft goes on on both sides of it', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(`The list came today. ${DRAFT}`);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  const answers = await holdAnswers(ready, 'analyze');
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.type(' It is here now.');
  await expect.poll(() => answers.asked(), 'one edit was seen before the other').toBeGreaterThan(0);
  await editor.page.keyboard.press('ControlOrMeta+Home');
  await editor.page.keyboard.type("Calm down, it's not a big deal. ");
  await answers.release();
  await editor.expectUnderlined('Calm down', 'not a big deal', PHRASE);
  await expect.poll(() => editor.layers.texts('.steps span')).toEqual([expect.stringMatching(/^([2-9]) of \1$/)]);
  expect(await editor.layers.texts('.card .phrase')).toEqual([expect.stringContaining(PHRASE)]);
  const words = `Calm down, it's not a big deal. The list came today. ${DRAFT} It is here now.`;
  const { draft } = await editor.promised(words, PHRASE);
  await editor.layers.click('.card .take');
  await expect.poll(() => editor.draft()).toBe(draft);
});

test('the card stays when its phrase is marked anew, and is about what is marked now', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(PHRASE);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  const answers = await holdAnswers(ready, 'analyze');
  const before = (await editor.underlined()).join();
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.type(' earlier that the second parcel was missing.');
  await expect.poll(() => answers.asked()).toBeGreaterThan(0);
  await answers.release();
  await expect.poll(async () => (await editor.underlined()).join()).not.toBe(before);
  const now = await editor.underlined();
  await expect.poll(() => editor.layers.texts('.card .phrase')).toEqual(now);
  const { draft } = await editor.promised(await editor.draft(), PHRASE);
  await editor.layers.click('.card .take');
  await expect.poll(() => editor.draft()).toBe(draft);
});

test('a card that was told nothing has its suggestions once the service answers again', async ({
  ready,
  site,
  service,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await service.stop();
  await editor.clickUnderlined(PHRASE);
  await expect.poll(() => editor.layers.texts('.card .none')).toEqual([words.card_failed.message]);
  await service.start();
  await editor.firstRewrite();
  expect(await editor.layers.texts('.card .none')).toEqual([]);
});

test('a phrase that is scrolled away is brought into view by the keyboard', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.frame.locator('#editor').evaluate((field) => {
    field.style.height = '80px';
  });
  await editor.frame.locator('#editor').fill(`${DRAFT}\n${'The list came today.\n'.repeat(40)}`);
  await editor.type(' ');
  await expect.poll(() => editor.underlined()).not.toEqual([]);
  const scrolled = () => editor.frame.locator('#editor').evaluate((field) => field.scrollTop);
  expect(await scrolled()).toBeGreaterThan(400);
  await (await Toolbar.open(ready)).press('previous', editor.page);
  await expect.poll(() => editor.layers.texts('.card .phrase')).toEqual([expect.stringContaining(PHRASE)]);
  expect(await scrolled()).toBeLessThan(40);
});

test('a tip is drawn in another line than what may sting, and every severity in its own', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.type(`${DRAFT} Let's touch base tomorrow. You are all idiots and I am sick of you.`);
  const drawn = () =>
    editor.frame.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join()])),
    );
  await expect.poll(drawn).toMatchObject({
    'tactful-tip': expect.stringContaining('touch base'),
    'tactful-3': expect.stringContaining('idiots'),
  });
  const lines = await editor.frame.evaluate(() =>
    ['tip', '1', '2', '3'].map((name) => {
      const { textDecorationStyle } = getComputedStyle(document.body, `::highlight(tactful-${name})`);
      return textDecorationStyle;
    }),
  );
  expect(new Set(lines).size, 'four lines that differ in more than colour').toBe(4);
});
