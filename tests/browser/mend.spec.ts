import { CASES, TEXTAREA } from './cases';
import { EditorPage } from './editor-page';
import { expect, test } from './desk';
import { giveSuggestions } from './given-suggestions';
import { Outcome } from './outcome';

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
    await openList(editor);
    await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
    const mended = await promised(editor, DRAFT);
    expect(await editor.draft(), 'nothing is changed by looking').toBe(DRAFT);

    await editor.layers.click('.mend input');
    await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 1 change']);
    await editor.layers.click('.mend input');
    await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
    await editor.layers.click('.mend .take');
    await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
    expect(await editor.draft()).toBe(mended);

    await editor.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => editor.draft(), 'one undo').toBe(DRAFT);
    expect(complaints).toEqual([]);
  });
}

test('what was not chosen stays, and bold words between the changes stay bold', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site, MAIL);
  const [before, bold, after] = [
    "Calm down, it's not a big deal. The list is ",
    'on its way',
    ' now. You should have told us earlier.',
  ];
  await editor.frame.evaluate((html) => {
    const line = document.querySelector('#editor > div');
    if (line) line.innerHTML = html;
  }, `${before}<b>${bold}</b>${after}`);
  await editor.type('');
  await editor.expectUnderlined(FIRST, SECOND);
  await openList(editor);
  await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
  const mended = await promised(editor, before + bold + after);
  await editor.layers.click('.mend .take');
  await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
  expect(await editor.draft()).toBe(mended);
  expect(await editor.frame.locator('#editor b').textContent()).toBe(bold);
});

for (const kind of [TEXTAREA, MAIL]) {
  test(`two sentences side by side are left out together, with no blank too many, in ${kind.name}`, async ({
    ready,
    site,
  }) => {
    const editor = await EditorPage.open(await ready.newPage(), site, kind);
    await editor.type(DRAFT);
    await editor.expectUnderlined(FIRST, SECOND);
    // Both take the blank between them.
    const askAgain = await giveSuggestions(
      ready,
      ["Calm down, it's not a big deal. ", ''],
      [' You should have told us earlier.', ''],
    );
    await openList(editor);
    await expect.poll(() => editor.layers.texts('.mend .take:not(:disabled)')).toEqual(['Take 2 changes']);
    expect(await editor.layers.texts('.mend h2')).toEqual(['A suggestion for each phrase']);
    await askAgain();
    await editor.layers.click('.mend .take');
    await expect.poll(() => editor.draft()).toBe('Thanks for the list.');
    await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
    await editor.undo();
    await expect.poll(() => editor.draft(), 'one undo').toBe(DRAFT);
  });
}

test('a list that was told nothing says so, and has its suggestions once the service answers again', async ({
  ready,
  site,
  service,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(FIRST, SECOND);
  await editor.clickUnderlined(SECOND);
  await editor.firstRewrite();
  await service.stop();
  await editor.layers.click('.card .all');
  await expect
    .poll(() => editor.layers.texts('.mend .none'))
    .toEqual(['Other wordings cannot be had right now. The draft is as it was.']);
  expect(await editor.layers.texts('.mend h2')).toEqual(['Suggestions for 0 of 2 phrases']);
  await service.start();
  // The draft is read again after 2, 4, 8, … seconds.
  await expect
    .poll(() => editor.layers.texts('.mend .take:not(:disabled)'), { timeout: 30_000 })
    .toEqual(['Take 2 changes']);
  expect(await editor.layers.texts('.mend .none')).toEqual([]);
});

test('the list goes when the draft is edited, and nothing is written', async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type(DRAFT);
  await editor.expectUnderlined(FIRST, SECOND);
  await openList(editor);
  await expect.poll(() => editor.layers.texts('.mend .take')).toEqual(['Take 2 changes']);
  await editor.page.keyboard.type('§');
  await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
  expect((await editor.draft()).replace('§', '')).toBe(DRAFT);
});

async function openList(editor: EditorPage): Promise<void> {
  await editor.clickUnderlined(SECOND);
  await editor.firstRewrite();
  await editor.layers.click('.card .all');
}

/** What a draft becomes by all changes of the list, as they stand there. */
async function promised(editor: EditorPage, draft: string): Promise<string> {
  const changes = await editor.layers.changes('.mend .change');
  return changes.reduce((text, change) => new Outcome(text, change).draft, draft);
}
