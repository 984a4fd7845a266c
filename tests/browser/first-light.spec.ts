import { CASES } from './cases';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { EXTENSION, openPopup } from './fixtures';

const DRAFT = "Thanks for the list. Calm down, it's not a big deal. You should have told us earlier.";
const FIRST = 'not a big deal';
const SECOND = 'You should have told us';

for (const kind of CASES) {
  test.describe(kind.name, () => {
    test('type, see, click, take, undo', async ({ ready, site, complaints }) => {
      const editor = await EditorPage.open(await ready.newPage(), site, kind);
      await editor.type(DRAFT);
      const untouched = await editor.frame.locator('body').innerHTML();
      await editor.expectUnderlined(FIRST, SECOND);
      expect(await editor.frame.locator('body').innerHTML(), 'the page is as the person left it').toBe(untouched);

      await editor.clickUnderlined(SECOND);
      const { draft } = await editor.promised(DRAFT, SECOND);
      expect(draft).toContain(FIRST);
      expect(await editor.layers.texts('.card .phrase')).toEqual([expect.stringContaining(SECOND)]);
      await editor.layers.click('.card .take');
      await expect.poll(() => editor.draft()).toBe(draft);

      await editor.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor.draft()).toBe(DRAFT);

      await editor.expectUnderlined(FIRST, SECOND);
      await editor.frame.evaluate(() => window.pause?.());
      await editor.clickUnderlined(SECOND);
      await editor.firstRewrite();
      await editor.layers.click('.card .take');
      await expect.poll(() => editor.draft()).toBe(draft);
      await expect.poll(() => editor.layers.texts('.card')).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('taken in mid-draft, and typing goes on behind it', async ({ ready, site, complaints }) => {
      const editor = await EditorPage.open(await ready.newPage(), site, kind);
      await editor.type(DRAFT);
      await editor.expectUnderlined(FIRST, SECOND);
      const taken = await editor.take(FIRST);
      expect(await editor.draft()).toBe(taken.draft);
      await editor.page.keyboard.type('§');
      expect(await editor.draft()).toBe(taken.typed('§'));
      expect(complaints).toEqual([]);
    });

    test('off means off', async ({ ready, site, service, complaints }) => {
      const control = await ready.newPage();
      await control.goto(`${EXTENSION}/playground.html`);
      const editor = await EditorPage.open(await ready.newPage(), site, kind);
      await editor.type(DRAFT);
      await editor.expectUnderlined(FIRST, SECOND);
      const popup = await openPopup(editor.page);
      await expect(popup.getByText('phrases may land badly')).toBeVisible();
      await expect(popup.locator('.found')).toContainText(SECOND);

      await popup.getByRole('switch', { name: 'On for this site' }).click();
      await editor.expectNothingUnderlined();
      const before = service.requests('analyze');
      await editor.type(' Calm down.');
      // The playground waits as long after a change as this site would: once its own answer is drawn, a
      // request for what was typed before it would have been seen.
      await control.bringToFront();
      await control.getByRole('textbox', { name: 'A new mail' }).click();
      await control.keyboard.insertText(DRAFT);
      await expect.poll(() => control.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      expect(service.requests('analyze') - before, 'only the playground has asked').toBe(1);
      expect(await editor.underlined()).toEqual([]);

      await editor.page.bringToFront();
      await popup.getByRole('switch', { name: 'Off for this site' }).click();
      await editor.expectUnderlined(FIRST, SECOND, 'Calm down');
      expect(complaints).toEqual([]);
    });

    test('a stopped service is named and the draft stays', async ({ ready, site, service, complaints }) => {
      const editor = await EditorPage.open(await ready.newPage(), site, kind);
      await service.stop();
      await editor.type(DRAFT);
      await expect
        .poll(() => editor.layers.texts('.notice'))
        .toEqual([expect.stringContaining('its service is not running')]);
      expect(await editor.draft()).toBe(DRAFT);
      expect(await editor.underlined()).toEqual([]);
      const popup = await openPopup(editor.page);
      await expect(popup.getByRole('status')).toHaveText('Not running');
      await expect(popup.getByText('tactful serve')).toBeVisible();

      await service.start();
      // Nobody types: it is asked again after 2, 4, 8, … seconds.
      await expect.poll(() => editor.layers.texts('.notice'), { timeout: 35_000 }).toEqual([]);
      await editor.expectUnderlined(FIRST, SECOND);
      expect(complaints).toEqual([]);
    });
  });
}
