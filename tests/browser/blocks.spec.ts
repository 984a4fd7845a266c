import { ENGINES, TEXTAREA } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { giveSuggestions } from './given-suggestions';

const PLAIN = ENGINES.find(({ name }) => name === 'a plain contenteditable') ?? TEXTAREA;
const LINK = '<a href="https://y.example.com/">release notes</a>';
const HEADING = 'You should have told us earlier.';
const MIDDLE = 'You never answer my mails.';
const LAST = "Calm down, it's not a big deal.";
const CELL = 'You are late, as usual.';
const DRAFT = `
  <p>Hi Tom,</p><h3>${HEADING}</h3><p>The <b>list</b> is in the ${LINK}.</p>
  <ul><li>The plan is out.</li><li>${MIDDLE}</li><li>See the ${LINK} of <b>May</b>.</li><li>${LAST}</li></ul>
  <p>The table is <b>new</b>.</p><table><tr><td>Shift</td><td>${CELL}</td></tr></table><p>Kind <b>regards</b></p>`;
const KEPT = `<p>You should have <u>read</u> the ${LINK} before you complain.</p>`;

async function paste(editor: EditorPage, html: string): Promise<void> {
  await editor.type('');
  await editor.page.evaluate(
    async (text) => {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': text })]);
    },
    html.replace(/\n */g, ''),
  );
  await editor.page.keyboard.press('ControlOrMeta+v');
  await editor.pause();
}

/** Everything that has words, as it stands on the page: each block with all that is in it. */
const blocks = (editor: EditorPage): Promise<string[]> =>
  editor.frame
    .locator('p, h3, li, td')
    .evaluateAll((all) =>
      all
        .filter((block) => block.textContent.trim() !== '' && !block.querySelector('p'))
        .map((block) => block.outerHTML),
    );

/** Those that keep what is pasted as it is, each with a way of its own to write. */
const KINDS = ['a plain contenteditable', 'Quill', 'RoosterJS', 'Tiptap', 'TinyMCE, inline'];

for (const kind of ENGINES.filter(({ name }) => KINDS.includes(name))) {
  test(`lines left out of a heading, a list and a table leave the blocks around them as they are, in ${kind.name}`, async ({
    tab,
    desk,
  }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    const remarks = [HEADING, MIDDLE, LAST, CELL];
    const askAgain = await giveSuggestions(desk.context, ...remarks.map((words) => [`${words}\n`, ''] as const));
    await paste(editor, DRAFT);
    await expect.poll(async () => (await blocks(editor)).length).toBeGreaterThan(5);
    const before = await blocks(editor);
    const left = before
      .map((block) => remarks.reduce((html, remark) => html.replace(remark, ''), block))
      .filter((block) => block.replace(/<[^>]*>/g, '') !== '');
    await editor.expectUnderlined(
      'You should have told us',
      'never answer my mails',
      'not a big deal',
      'late, as usual',
    );
    await editor.clickUnderlined('not a big deal');
    await editor.firstRewrite();
    await editor.layers.click('.card .all');
    await expect.poll(() => editor.layers.texts('.mend .take:not(:disabled)')).toEqual(['Take 4 changes']);
    await editor.layers.click('.mend .take');
    await expect.poll(() => editor.layers.texts('.mend')).toEqual([]);
    expect(await blocks(editor)).toEqual(left);
    // Quill joins what is written within a second into one step.
    for (let taken = remarks.length; taken > 0 && String(await blocks(editor)) !== String(before); taken--) {
      await editor.undo();
    }
    await expect.poll(() => blocks(editor)).toEqual(before);
    await askAgain();
  });
}

test('where other words change their block all the same it is taken back, and said', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, PLAIN);
  const askAgain = await giveSuggestions(desk.context, [`${HEADING}\n`, '']);
  await paste(editor, `<p>Hi Tom,</p><h3>${HEADING}</h3><p>The list is out.</p>`);
  // An editor that makes the change itself: what is below becomes the heading.
  await editor.frame.locator('#editor').evaluate((element: HTMLElement) => {
    let kept = '';
    element.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      if (event.inputType === 'historyUndo') element.innerHTML = kept;
      else {
        kept = element.innerHTML;
        element.innerHTML = '<p>Hi Tom,</p><h3>The list is out.</h3>';
      }
    });
  });
  const before = await blocks(editor);
  await editor.expectUnderlined('You should have told us');
  await editor.clickUnderlined('You should have told us');
  await editor.firstRewrite();
  await editor.layers.click('.card .take');
  await expect.poll(() => editor.layers.texts('.card')).toEqual([expect.stringContaining('did not take the change')]);
  expect(await blocks(editor)).toEqual(before);
  await askAgain();
});

test('words that stay keep their link, or nothing is offered', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, PLAIN);
  const askAgain = await giveSuggestions(desk.context, [
    'You should have read the release notes before you complain.',
    'Could you read the release notes first next time?',
  ]);
  await paste(editor, KEPT);
  const before = await blocks(editor);
  await editor.expectUnderlined('You should have read');
  await editor.clickUnderlined('You should have read');
  await expect.poll(() => editor.layers.texts('.card .try'), 'it is not offered').toHaveLength(1);
  await askAgain();
  expect(await blocks(editor)).toEqual(before);
});
