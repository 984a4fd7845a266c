import type { Frame, Page } from '@playwright/test';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { servePages } from './fixtures';
import { press } from './worker';

const DRAFT = 'Thanks for the list. You should have told us earlier.';
const PHRASE = 'You should have told us';

declare global {
  interface Window {
    focusSubject: () => void;
    focusEditor: () => void;
    addLater: () => void;
    writeAnew: () => void;
  }
}

for (const kind of ['open-rich', 'open-textarea', 'closed-rich', 'closed-textarea']) {
  test(`an editor in a shadow root is read and written: ${kind}`, async ({ tab, desk, complaints }) => {
    await tab.goto(`${desk.site}/nested.html?${kind}`);
    // From one field to the next within the root, as with Tab: nobody outside hears of it.
    await tab.evaluate(() => {
      window.focusSubject();
    });
    await tab.evaluate(() => {
      window.focusEditor();
    });
    await tab.keyboard.type(DRAFT);
    const editor = EditorPage.inside(tab, tab.mainFrame());
    await editor.expectUnderlined(PHRASE);
    const taken = await editor.take(PHRASE);
    expect(await editor.draft()).toBe(taken.draft);
    await tab.keyboard.type('§');
    expect(await editor.draft()).toBe(taken.typed('§'));
    await tab.keyboard.press('Backspace');
    // The deletion, the sign and the change are a step each.
    for (let step = 0; step < 3; step++) await editor.undo();
    await expect.poll(() => editor.draft()).toBe(DRAFT);
    expect(complaints).toEqual([]);
  });
}

for (const kind of ['srcdoc', 'sandbox', 'blank', 'cross']) {
  test(`an editor in a frame is read and written: ${kind}`, async ({ tab, desk, complaints }) => {
    const other = await servePages();
    await tab.goto(`${desk.site}/nested.html?${kind}#port=${new URL(other.site).port}`);
    const frame = await frameIn(tab);
    await frame.locator('#editor').click();
    await tab.keyboard.type(DRAFT);
    const editor = EditorPage.inside(tab, frame, 'iframe', kind === 'sandbox');
    await editor.expectUnderlined(PHRASE);
    const taken = await editor.take(PHRASE);
    expect(await editor.draft()).toBe(taken.draft);
    await editor.undo();
    await expect.poll(() => editor.draft()).toBe(DRAFT);
    other.close();
    expect(complaints).toEqual([]);
  });
}

test('an editor that comes later is found when it gets the focus', async ({ tab, desk, complaints }) => {
  await tab.goto(`${desk.site}/nested.html?later`);
  await tab.evaluate(() => {
    window.addLater();
  });
  await tab.locator('#editor').click();
  await tab.keyboard.type(DRAFT);
  await EditorPage.inside(tab, tab.mainFrame()).expectUnderlined(PHRASE);
  expect(complaints).toEqual([]);
});

for (const kind of ['blank', 'later']) {
  test(`a document that is written anew under us is read and written: ${kind}`, async ({ tab, desk, complaints }) => {
    await tab.goto(`${desk.site}/nested.html?${kind}`);
    if (kind === 'later') {
      await tab.evaluate(() => {
        window.addLater();
      });
    }
    const inFrame = kind === 'blank';
    const frame = inFrame ? await frameIn(tab) : tab.mainFrame();
    const editor = EditorPage.inside(tab, frame, inFrame ? 'iframe' : undefined);
    await editor.type(DRAFT);
    await editor.expectUnderlined(PHRASE);
    await tab.evaluate(() => {
      window.writeAnew();
    });
    await editor.type(DRAFT);
    await editor.expectUnderlined(PHRASE);
    // Switched on again, another copy of the script begins here, and takes over from this one.
    await press(tab, { command: 'toggle-site' });
    await editor.expectNothingUnderlined();
    await press(tab, { command: 'toggle-site' });
    await editor.expectUnderlined(PHRASE);
    const taken = await editor.take(PHRASE);
    expect(await editor.draft()).toBe(taken.draft);
    await editor.undo();
    await expect.poll(() => editor.draft()).toBe(DRAFT);
    expect(complaints).toEqual([]);
  });
}

async function frameIn(tab: Page): Promise<Frame> {
  const frame = await (await tab.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => 'draft' in window);
  return frame;
}
