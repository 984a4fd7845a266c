import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { Toolbar } from './toolbar';

const DRAFT = 'Thanks for the list. You should have told us earlier.';
const PHRASE = 'You should have told us';
const CASE = { name: 'an editor in a dialog', path: 'dialog.html', editor: '#editor' };

declare global {
  interface Window {
    show: () => void;
    hide: () => void;
    isShown: () => boolean;
  }
}

for (const kind of ['modal-textarea', 'modal-rich', 'modal-textarea-root', 'modal-rich-root', 'popover-textarea']) {
  test(`what opens over the page is written in as any other place: ${kind}`, async ({
    tab,
    desk,
    ready,
    complaints,
  }) => {
    const toolbar = await Toolbar.open(ready);
    await tab.bringToFront();
    const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: `dialog.html?${kind}` });
    const isShown = () => tab.evaluate(() => window.isShown());
    await editor.type(DRAFT);
    await editor.expectUnderlined(PHRASE);
    if (kind.includes('textarea')) await expect.poll(() => editor.underneath()).toContain(PHRASE);

    const taken = await editor.take(PHRASE);
    expect(await editor.draft()).toBe(taken.draft);
    expect(await isShown(), 'a press in the card is none beside the dialog').toBe(true);
    await tab.keyboard.type('§');
    expect(await editor.draft()).toBe(taken.typed('§'));
    await tab.keyboard.press('Backspace');
    for (let step = 0; step < 3; step++) await editor.undo();
    await expect.poll(() => editor.draft()).toBe(DRAFT);
    await editor.expectUnderlined(PHRASE);

    await toolbar.press('open', tab);
    await editor.firstRewrite();
    await expect.poll(() => editor.layers.texts('.take:focus')).toHaveLength(1);
    await tab.keyboard.press('Escape');
    await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
    await expect(editor.frame.locator('#editor')).toBeFocused();
    expect(await isShown(), 'Escape closes the card and not the dialog').toBe(true);
    expect(await editor.frame.locator('#editor tactful-layer').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
}

test('a card has the whole window, however small its dialog is', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: 'dialog.html?modal-textarea' });
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  await editor.clickUnderlined(PHRASE);
  await editor.firstRewrite();
  const dialog = await editor.frame.locator('dialog').boundingBox();
  await expect
    .poll(async () => (await editor.layers.box('.panel')).bottom)
    .toBeGreaterThan((dialog?.y ?? 0) + (dialog?.height ?? 0));
});

test('a dialog that is closed and opened again has its underlines', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: 'dialog.html?modal-textarea' });
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  const picture = async (): Promise<string> =>
    (await tab.screenshot({ clip: { x: 200, y: 60, width: 600, height: 240 } })).toString('base64');
  const before = await picture();
  await tab.evaluate(() => {
    window.hide();
  });
  await expect.poll(picture).not.toBe(before);
  await tab.evaluate(() => {
    window.show();
  });
  await expect(editor.frame.locator('#editor')).toBeFocused();
  await expect.poll(picture).toBe(before);
});

test('a screen reader hears in a modal dialog what it hears elsewhere', async ({ tab, desk }) => {
  const editor = await EditorPage.open(tab, desk.site, { ...CASE, path: 'dialog.html?modal-rich' });
  await editor.type(DRAFT);
  await editor.expectUnderlined(PHRASE);
  const inspector = await tab.context().newCDPSession(tab);
  const heard = async (): Promise<unknown[]> => {
    const { nodes } = await inspector.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => [role?.value, name?.value].join(': '));
  };
  await expect.poll(heard).toContain('StaticText: 1 phrase may land badly');
});
