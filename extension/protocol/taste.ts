import { browser } from 'wxt/browser';
import { inOrderOfTaste, STRATEGIES, type Choice, type Fate, type Taste } from '../ui/taste';
import { LABELS, type Answer, type Label, type Rewrites } from './wire';

const TASTE = 'taste';

/** What the person takes and passes over, as counts. It stays in this browser; no text is kept. */
export async function loadTaste(): Promise<Taste> {
  const { [TASTE]: stored = {} } = await browser.storage.local.get<{ [TASTE]?: Taste }>(TASTE);
  const taste: Taste = {};
  for (const label of LABELS) {
    const known = STRATEGIES.flatMap((strategy) => {
      const fate = stored[label]?.[strategy];
      return fate ? [[strategy, fate] as const] : [];
    });
    if (known.length > 0) taste[label] = Object.fromEntries(known);
  }
  return taste;
}

/** Counts a choice, or takes that back. */
export async function countChoice({ label, taken, passed }: Choice, by: 1 | -1): Promise<void> {
  const taste = await loadTaste();
  const fates = { ...taste[label] };
  const add = (strategy: keyof typeof fates, what: keyof Fate): void => {
    const fate = fates[strategy] ?? { taken: 0, passed: 0 };
    fates[strategy] = { ...fate, [what]: Math.max(0, fate[what] + by) };
  };
  if (taken) add(taken, 'taken');
  for (const strategy of passed) add(strategy, 'passed');
  await browser.storage.local.set({ [TASTE]: { ...taste, [label]: fates } });
}

export async function forgetTaste(): Promise<void> {
  await browser.storage.local.remove(TASTE);
}

/** Calls back when something was learned or forgotten. Returns how to end that. */
export function onTaste(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>): void => {
    if (TASTE in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => {
    browser.storage.local.onChanged.removeListener(listen);
  };
}

/** An answer with the suggestions in the order in which this person is likeliest to want them. */
export async function inTheirOrder(answer: Answer<Rewrites>, text: string, label: Label): Promise<Answer<Rewrites>> {
  if (!answer.ok) return answer;
  const { [label]: fates = {} } = await loadTaste();
  return { ok: true, value: { ...answer.value, suggestions: inOrderOfTaste(text, answer.value.suggestions, fates) } };
}
