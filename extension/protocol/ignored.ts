import { browser } from 'wxt/browser';
import { LABELS, type Analysis, type Answer, type Label } from './wire';

/** A phrase that is not marked again, in the form in which phrases are compared. */
export interface IgnoredPhrase {
  phrase: string;
  label: Label;
}

/** A kind that is not marked on a site. */
export interface IgnoredKind {
  site: string;
  label: Label;
}

/** What the person may want left alone: a phrase everywhere, or a kind on the site at hand. */
export type Ignore = { by: 'phrase'; phrase: string; label: Label } | { by: 'kind'; label: Label };

const WRONG = 'notHelpful';

/** Phrases are the same whatever their case, blanks and the marks around them, unless marks are all there is. */
export function samePhrase(phrase: string): string {
  const plain = phrase
    .trim()
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
  return plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || plain;
}

/** An answer without the phrases that the person wants left alone. */
export function withoutIgnored(
  answer: Answer<Analysis>,
  text: string,
  ignored: readonly IgnoredPhrase[],
): Answer<Analysis> {
  if (!answer.ok || ignored.length === 0) return answer;
  const isIgnored = (start: number, end: number, label: Label): boolean => {
    const phrase = samePhrase(text.slice(start, end));
    return ignored.some((known) => known.label === label && known.phrase === phrase);
  };
  const flags = answer.value.flags.filter(({ start, end, label }) => !isIgnored(start, end, label));
  return { ok: true, value: { ...answer.value, flags } };
}

/** How often the person has called a mark of each kind wrong. It stays in this browser; no text is kept. */
export async function loadWrong(): Promise<Partial<Record<Label, number>>> {
  const { [WRONG]: counts = {} } = await browser.storage.local.get<{ [WRONG]?: Record<string, unknown> }>(WRONG);
  const known = LABELS.filter((label) => typeof counts[label] === 'number');
  return Object.fromEntries(known.map((label) => [label, counts[label] as number]));
}

export async function countWrong(label: Label, by: 1 | -1): Promise<void> {
  const counts = await loadWrong();
  await browser.storage.local.set({ [WRONG]: { ...counts, [label]: Math.max(0, (counts[label] ?? 0) + by) } });
}

export async function forgetWrong(): Promise<void> {
  await browser.storage.local.remove(WRONG);
}
