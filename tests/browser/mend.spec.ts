import { CASES, TEXTAREA } from './cases';
import { EditorPage } from './editor-page';
import { expect, test } from './desk';

const FIRST = 'not a big deal';
const SECOND = 'You should have told us';
const DRAFT = "Thanks for the list. Calm down, it's not a big deal. You should have told us earlier.";
const MAIL = CASES[1] ?? TEXTAREA;

for (const kind of [TEXTAREA, MAIL]) {
  test(`all suggestions at once: seen, chosen, taken, and undone in one step, in ${kind.name}`, async ({
    ready,
    site,
    complaints,
  }) => {
    const editor = await EditorPage.open(await ready.newPage(), site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined(FIRST, SECOND);
    await editor.clickUnderlined(SECOND);
    await editor.firstRewrite();
    await editor.layers.click('.card .all');
    await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
    const proposed = await editor.layers.texts('.mend ins');
    expect(await editor.draft(), 'nothing is changed by looking').toBe(DRAFT);

    await editor.layers.click('.mend input');
    await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 1 change']);
    await editor.layers.click('.mend input');
    await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
    await editor.layers.click('.mend .take');
    await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
    const mended = await editor.draft();
    expect(mended).not.toContain(FIRST);
    expect(mended).not.toContain(SECOND);
    expect(mended).toContain('Thanks for the list.');
    expect(proposed.length).toBeGreaterThan(0);

    await editor.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => editor.draft(), 'one undo').toBe(DRAFT);
    expect(complaints).toEqual([]);
  });
}

test('what was not chosen stays, and bold words between the changes stay bold', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  await editor.frame.evaluate(() => {
    const line = document.querySelector('#editor > div');
    if (line) {
      line.innerHTML =
        "Calm down, it's not a big deal. The list is <b>on its way</b> now. You should have told us earlier.";
    }
  });
  await editor.type('');
  await editor.expectUnderlined(FIRST, SECOND);
  await editor.clickUnderlined(SECOND);
  await editor.firstRewrite();
  await editor.layers.click('.card .all');
  await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
  await editor.layers.click('.mend .take');
  await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
  const mended = await editor.draft();
  expect(mended).not.toContain(FIRST);
  expect(mended).not.toContain(SECOND);
  expect(await editor.frame.locator('#editor b').textContent()).toBe('on its way');
});

test('the list goes when the draft is edited, and nothing is written', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(FIRST, SECOND);
  await editor.clickUnderlined(SECOND);
  await editor.firstRewrite();
  await editor.layers.click('.card .all');
  await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
  await editor.page.keyboard.type('§');
  await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
  expect((await editor.draft()).replace('§', '')).toBe(DRAFT);
});
