import { MOVES, type Label, type Suggestion } from '../protocol/wire';

/** Which way a suggestion goes: it only leaves words out, it makes a move, or it says the same more plainly. */
export const STRATEGIES = ['delete', ...MOVES, 'plain'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How often suggestions of one strategy were taken, and how often they were seen and not taken. */
export interface Fate {
  taken: number;
  passed: number;
}

export type Fates = Partial<Record<Strategy, Fate>>;

/** What one person takes and passes over, for each kind of finding: counts, and not a word of any text. */
export type Taste = Partial<Record<Label, Fates>>;

/** What a person did about the suggestions in one card; nothing is taken where they were all left. */
export interface Choice {
  label: Label;
  taken?: Strategy | undefined;
  passed: readonly Strategy[];
}

/** How many choices it would take to outweigh what is believed beforehand: that either may happen. */
const PRIOR = 5;

/** A difference of so many standard deviations is as good as nine chances in ten that it is there at all. */
const CLEAR = 1.2816;

export function strategyOf(text: string, { start, end, replacement, moves }: Suggestion): Strategy {
  if (isShortened(text.slice(start, end), replacement)) return 'delete';
  return MOVES.find((move) => move === moves[0]) ?? 'plain';
}

/**
 * Suggestions in the service's order, but that one which this person clearly takes more readily stands before
 * those that they pass over.
 *
 * How readily a strategy is taken is the posterior mean of a Beta distribution with a symmetric prior, and how
 * sure that is its variance (Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.4 and appendix A);
 * two are compared as if both were normal. "Clearly" in this sense is transitive, so that no two suggestions
 * can each claim the place before the other.
 */
export function inOrderOfTaste(text: string, suggestions: readonly Suggestion[], fates: Fates): Suggestion[] {
  const ordered: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const fate = fates[strategyOf(text, suggestion)];
    const at = ordered.findIndex((other) => isClearlyLiked(fate, fates[strategyOf(text, other)]));
    ordered.splice(at === -1 ? ordered.length : at, 0, suggestion);
  }
  return ordered;
}

/**
 * What is to be learned from one that was taken, or from all being left: a list is read from its top, and what
 * stands above the one taken was seen and not wanted. Of those below nothing is known ("click > skip above":
 * Joachims et al., Accurately interpreting clickthrough data as implicit feedback, SIGIR 2005).
 */
export function choiceOf(label: Label, text: string, shown: readonly Suggestion[], taken?: Suggestion): Choice {
  const wanted = taken && strategyOf(text, taken);
  const seen = taken ? shown.slice(0, shown.indexOf(taken)) : shown;
  const passed = new Set(seen.map((suggestion) => strategyOf(text, suggestion)));
  return { label, taken: wanted, passed: [...passed].filter((strategy) => strategy !== wanted) };
}

/** What was learned of each strategy over all kinds of finding, the most taken first. */
export function totals(taste: Taste): { strategy: Strategy; fate: Fate }[] {
  const all = Object.values(taste);
  return STRATEGIES.map((strategy) => ({
    strategy,
    fate: {
      taken: all.reduce((sum, fates) => sum + (fates[strategy]?.taken ?? 0), 0),
      passed: all.reduce((sum, fates) => sum + (fates[strategy]?.passed ?? 0), 0),
    },
  }))
    .filter(({ fate }) => fate.taken + fate.passed > 0)
    .sort((a, b) => b.fate.taken - a.fate.taken);
}

function isClearlyLiked(one: Fate | undefined, other: Fate | undefined): boolean {
  const [a, b] = [liking(one), liking(other)];
  return a.mean - b.mean > CLEAR * Math.sqrt(a.variance + b.variance);
}

function liking({ taken, passed }: Fate = { taken: 0, passed: 0 }): { mean: number; variance: number } {
  const seen = taken + passed + PRIOR;
  const mean = (taken + PRIOR / 2) / seen;
  return { mean, variance: (mean * (1 - mean)) / (seen + 1) };
}

/** Whether a replacement says nothing new: its words are some of the original's, in their order. */
function isShortened(original: string, replacement: string): boolean {
  if (replacement.trim() === '') return true;
  const before = wordsOf(original);
  const after = wordsOf(replacement);
  let at = 0;
  for (const word of before) if (word === after[at]) at++;
  return at === after.length && after.length < before.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
