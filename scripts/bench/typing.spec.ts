import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ENGINES, MAIL, TEXTAREA, type EditorCase } from '../../tests/browser/cases';
import { test } from '../../tests/browser/desk';
import { EditorPage } from '../../tests/browser/editor-page';
import { expect } from '../../tests/browser/fixtures';
import { built } from '../../tests/browser/worlds';
import { TARGETS, verdict, type Target } from './targets';

const KEYS = 'the list is on the server and we will look at it on Monday with all who have a part in this work ';
/** A sentence that is underlined, behind one that parts it from the last. */
const SENTENCE = ' The plan for May is in the folder. You should have told us earlier.';
/** One of which it is not sure (SURE in extension/drafts/draft.ts), with its full stop or without, however often it stands there. */
const UNSURE = ' The plan for May is in the folder. It is on the server, too. Some would have asked first.';
/** The end of it that is typed, key by key. */
const TYPED = 20;
const LINE = 'We met on Monday and wrote down what was said. ';
const LONG = Array.from({ length: 100 }, (_, index) => `${index}. ${LINE.repeat(5).trim()}`).join('\n');
/** A quick typist, who never leaves the coach the time to look; and one who stops to think behind each word. */
const PACES = {
  'without a pause': { key: 90, word: 90 },
  'with a pause behind each word': { key: 90, word: 700 },
} as const;
type Pace = keyof typeof PACES;
const ROUNDS = 15;
/** The coach waits for a second at most until it asks again (extension/drafts/pacer.ts), and for the answer. */
const SETTLED = 1500;

const KINDS: readonly EditorCase[] = [
  TEXTAREA,
  ...ENGINES.filter(({ name }) => ['a plain contenteditable', 'Quill', 'ProseMirror'].includes(name)),
  // An answer is read whole at every pause, and so is what it answers.
  MAIL,
];
const [, PLAIN = TEXTAREA] = KINDS;

for (const kind of KINDS) {
  for (const pace of Object.keys(PACES) as Pace[]) {
    test(`a keystroke in 5,000 words, ${pace}: ${kind.name}`, async ({ desk, tab }) => {
      // The same pages under another name are another site, on which the extension is off.
      const bare = await keystrokes(tab, desk.site.replace('127.0.0.1', 'localhost'), kind, pace);
      const other = await desk.context.newPage();
      const ours = await keystrokes(other, desk.site, kind, pace);
      await other.close();
      const added = percentile(ours) - percentile(bare);
      say(`${kind.name}, ${pace}: main thread per keystroke`, {
        'without, median': median(bare),
        'with, median': median(ours),
        'without, 95th percentile': percentile(bare),
        'with, 95th percentile': percentile(ours),
        'added, 95th percentile': added,
      });
      judge(TARGETS.keystroke, added);
    });
  }
}

for (const [kind, long, ended, sentence] of [
  [PLAIN, false, true, SENTENCE],
  [PLAIN, true, true, SENTENCE],
  [PLAIN, false, false, SENTENCE],
  [PLAIN, true, false, SENTENCE],
  [PLAIN, false, true, UNSURE],
  [PLAIN, false, false, UNSURE],
  [TEXTAREA, false, true, SENTENCE],
  [TEXTAREA, true, true, SENTENCE],
  [MAIL, true, true, SENTENCE],
] as const) {
  const end = `${ended ? 'the sentence ended' : 'without a full stop'}${sentence === UNSURE ? ', not sure' : ''}`;
  const where = `${kind.name}, ${long ? '5,000 words' : 'a short draft'}, ${end}`;
  test(`from the last keystroke to the underline: ${where}`, async ({ desk, tab }) => {
    const editor = await EditorPage.open(tab, desk.site, kind);
    await fill(editor, long ? LONG : 'Hello.');
    const waits: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const before = (await editor.underlined()).length;
      await editor.frame.evaluate(() => {
        window.typedAt = NaN;
        document.addEventListener('input', () => (window.typedAt = Date.now()), { capture: true });
      });
      const drawn = kind === TEXTAREA ? marked(editor, before) : highlighted(editor);
      const words = ended ? sentence : `${round > 0 ? '.' : ''}${sentence.slice(0, -1)}`;
      await editor.page.keyboard.insertText(words.slice(0, -TYPED));
      await editor.page.keyboard.type(words.slice(-TYPED), { delay: PACES['without a pause'].key });
      waits.push(await drawn);
      expect((await editor.underlined()).length).toBeGreaterThan(before);
    }
    say(`last keystroke to underline, ${where}`, { median: median(waits), '95th percentile': percentile(waits) });
    judge(TARGETS.underline, percentile(waits));
  });
}

test('a page without an editor', async ({ desk, tab }) => {
  const script = await readFile(path.join(built(), 'content-scripts/content.js'));
  const timers = await timersOn(tab, `${desk.site}/blank.html`);
  const control = await timersOn(tab, `${desk.site}/textarea.html`, TEXTAREA.editor);
  judge(TARGETS.script, gzipSync(script).length / 1000);
  judge(TARGETS.timers, timers);
  process.stdout.write(`timers set or run in the first five seconds with a textarea that has the focus: ${control}\n`);
});

/** How long after the last keystroke there are more highlights than now, in milliseconds: looked at in every frame. */
function highlighted(editor: EditorPage): Promise<number> {
  return editor.frame.evaluate(
    () =>
      new Promise((resolve) => {
        const drawn = (): number => [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0);
        const start = drawn();
        const look = (): void => {
          if (drawn() > start) resolve(Date.now() - window.typedAt);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** The same over a textarea, whose marks the page does not see: the browser's inspector tells when one comes. */
async function marked(editor: EditorPage, before: number): Promise<number> {
  const inspector = await editor.page.context().newCDPSession(editor.page);
  await inspector.send('DOM.enable');
  await inspector.send('DOM.getDocument', { depth: -1, pierce: true });
  let drawn: number | undefined;
  inspector.on('DOM.childNodeInserted', () => (drawn = Date.now()));
  for (let seen = drawn; ; seen = drawn) {
    while (drawn === seen) await new Promise((resolve) => setTimeout(resolve, 5));
    if ((await editor.layers.texts('mark')).length > before) break;
  }
  await inspector.detach();
  return (drawn ?? NaN) - (await editor.frame.evaluate(() => window.typedAt));
}

/** The processor time that the page's main thread takes for each of a row of keystrokes, in milliseconds. */
async function keystrokes(page: Page, site: string, kind: EditorCase, pace: Pace): Promise<number[]> {
  const editor = await EditorPage.open(page, site, kind);
  await fill(editor, LONG);
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  let before = await busy();
  for (const key of KEYS) {
    await page.keyboard.type(key);
    const wait = key === ' ' ? PACES[pace].word : PACES[pace].key;
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), wait);
    const now = await busy();
    times.push(now - before);
    before = now;
  }
  return times;
}

/**
 * Puts a text in as a paste would, and waits until nothing is left to do about it. The first answer about a long text takes
 * long, and the next one is waited for as long: some words more, and answers come as they do while one writes.
 */
async function fill(editor: EditorPage, text: string): Promise<void> {
  await editor.type('');
  await editor.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await editor.page.keyboard.press('ControlOrMeta+v');
  await editor.page.keyboard.type(SENTENCE);
  if (!editor.page.url().includes('localhost')) {
    await expect.poll(() => editor.underlined(), { timeout: 120_000 }).not.toEqual([]);
  }
  for (const word of [' So', ' it', ' is.']) {
    await editor.page.keyboard.type(word);
    await editor.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLED);
  }
}

/** How many timers are set or run from a page's first moment on, for five seconds, with the focus in `field`. */
async function timersOn(page: Page, url: string, field?: string): Promise<number> {
  const tracing = await page.context().newCDPSession(page);
  const events: { name: string }[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as { name: string }[])));
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await page.goto(url);
  if (field !== undefined) await page.locator(field).click();
  await new Promise((resolve) => setTimeout(resolve, 5000));
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  // The browser's own frames, in which no script runs, are called AnimationFrame.
  const ofScripts = /^(Timer(Install|Fire)|(Request|Fire)(AnimationFrame|IdleCallback))$/;
  return events.filter(({ name }) => ofScripts.test(name)).length;
}

function say(what: string, figures: Record<string, number>): void {
  const list = Object.entries(figures).map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`);
  process.stdout.write(`${what}: ${list.join(', ')}\n`);
}

function judge(target: Target, figure: number): void {
  process.stdout.write(`${verdict(target, figure)}\n`);
}

function percentile(values: readonly number[], share = 0.95): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

declare global {
  interface Window {
    typedAt: number;
  }
}
