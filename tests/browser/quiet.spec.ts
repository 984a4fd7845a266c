import { expect, test } from './desk';

test('a page without an editor has no timer of ours', async ({ tab, desk }) => {
  await tab.goto(`${desk.site}/blank.html`);
  const tracing = await tab.context().newCDPSession(tab);
  const names: string[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => {
    names.push(...(value as unknown as { name: string }[]).map(({ name }) => name));
  });
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await tab.reload();
  await tab.bringToFront();
  await tab.mouse.click(50, 50);
  await tab.keyboard.press('Tab');
  await tracing.send('Tracing.end');
  await complete;
  expect(names, 'the trace sees the page').toContain('EventDispatch');
  expect(names.filter((name) => /^Timer(Install|Fire)$|RequestAnimationFrame|IdleCallback/.test(name))).toEqual([]);
});
