import type { Page } from '@playwright/test';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { OwnWorld } from './own-world';

test('a page without an editor has no timer of ours, one with an editor has', async ({ tab, desk }) => {
  await tab.goto(`${desk.site}/blank.html`);
  const blank = await traced(tab, async () => {
    await tab.reload();
    // The script has run, and has asked whether it is on here.
    await OwnWorld.of(tab);
    await tab.mouse.click(50, 50);
    await tab.keyboard.press('Tab');
  });
  expect(blank, 'the trace sees the page').toContain('EventDispatch');
  expect(blank.filter(isTimer)).toEqual([]);

  const editor = await EditorPage.open(tab, desk.site);
  const written = await traced(tab, () => editor.type('Thank you.'));
  expect(written, 'the trace sees timers of ours').toContain('TimerInstall');
});

function isTimer(name: string): boolean {
  return /^Timer(Install|Fire)$|RequestAnimationFrame|IdleCallback/.test(name);
}

/** The names of all that a page does meanwhile. */
async function traced(page: Page, doing: () => Promise<void>): Promise<string[]> {
  const tracing = await page.context().newCDPSession(page);
  const names: string[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => {
    names.push(...(value as unknown as { name: string }[]).map(({ name }) => name));
  });
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await doing();
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  return names;
}
