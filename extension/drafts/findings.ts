import type { Flag } from '../protocol/wire';
import { ATOM, follow, isSameSentence, smallestEdit, type Span } from './edit';

/** A flag together with the words it was raised on. */
export interface Finding extends Flag {
  /** The flagged words, as the service saw them. */
  phrase: string;
}

/** A phrase and the kind that it was marked as. */
export type Marked = Pick<Finding, 'phrase' | 'label'>;

/** What is not to be shown again in one draft, by `dismissalKey`, and what else is taken back when it is after all. */
export type Dismissed = Map<string, Marked & { undo: () => void }>;

/** Takes a dismissal back, with what else was done about it, once: the phrase may be shown again. */
export function takeBack(dismissed: Dismissed, marked: Marked): void {
  const key = dismissalKey(marked);
  dismissed.get(key)?.undo();
  dismissed.delete(key);
}

/** What was dismissed in drafts, each phrase of a kind once. */
export function leftAloneIn(drafts: readonly Dismissed[]): Marked[] {
  const all = new Map(drafts.flatMap((dismissed) => [...dismissed]));
  return [...all.values()].map(({ phrase, label }) => ({ phrase, label }));
}

/** Findings and the very text they were made on; neither is any use without the other. */
export interface Findings {
  text: string;
  list: readonly Finding[];
}

export const NO_FINDINGS: Findings = { text: '', list: [] };

/** Findings from the service's answer, less the phrases the person has dismissed in this draft. */
export function findingsOf(text: string, flags: readonly Flag[], dismissed: { has(key: string): boolean }): Finding[] {
  return flags
    .map((flag) => onItsWords(text, flag))
    .filter((finding) => finding.phrase !== '' && !dismissed.has(dismissalKey(finding)));
}

/** A flag less the blanks and stand-ins at its ends: there is nothing there to underline or to click. */
function onItsWords(text: string, flag: Flag): Finding {
  const flagged = text.slice(flag.start, flag.end).replaceAll(ATOM, ' ');
  const start = flag.end - flagged.trimStart().length;
  const end = flag.start + flagged.trimEnd().length;
  return { ...flag, start, end, phrase: text.slice(start, end) };
}

/**
 * Findings under the names that they had in `old`, of the same text, where they mark the same words as the same kind, so
 * that they are not drawn anew. Others get a `fresh` one.
 */
export function underOldNames(list: readonly Finding[], old: readonly Finding[], fresh: () => string): Finding[] {
  return list.map((finding) => {
    const { start, end, label } = finding;
    const same = old.find((other) => other.start === start && other.end === end && other.label === label);
    return { ...finding, id: same?.id ?? fresh() };
  });
}

/** The findings that still hold after the text changed, moved to where their words now stand. */
export function carryOver(findings: Findings, text: string): Findings {
  if (findings.text === text) return findings;
  const edit = smallestEdit(findings.text, text);
  const list = findings.list.flatMap((finding) => {
    const span = follow(finding, findings.text, text, edit);
    return span ? [{ ...finding, ...span }] : [];
  });
  return { text, list };
}

/** Whether two findings of one text mark some of the same words. */
export function isOver(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/**
 * What a finding has become in newer ones of the same text: one that marks some of the same words, of the same
 * kind and on the very same words if there are several.
 */
export function successor(finding: Finding, list: readonly Finding[]): Finding | undefined {
  const likeness = ({ label, start, end }: Finding): number =>
    (label === finding.label ? 2 : 0) + (start === finding.start && end === finding.end ? 1 : 0);
  return list.filter((other) => isOver(other, finding)).sort((a, b) => likeness(b) - likeness(a))[0];
}

/** Whether a finding lies in the sentence that is being written: the one the caret is in, not behind its end. */
export function isBeingWritten({ start }: Finding, text: string, caret: number): boolean {
  const [first, last] = start <= caret ? [start, caret] : [caret, start];
  return isSameSentence(text, first, last);
}

/** Whether the sentence that the caret is in ends somewhere behind it, in its line. */
export function hasEnd(text: string, caret: number): boolean {
  const [line = ''] = text.slice(caret).split('\n', 1);
  return !isSameSentence(line, 0, line.length);
}

/** What "not this phrase again in this draft" remembers. */
export function dismissalKey({ label, phrase }: Marked): string {
  return `${label} ${phrase.toLowerCase().replace(/\s+/g, ' ')}`;
}

/** The worst finding under an offset, preferring the shorter of two equals. */
export function findingAt(list: readonly Finding[], hit: (finding: Finding) => boolean): Finding | undefined {
  return list.filter(hit).sort((a, b) => b.severity - a.severity || a.end - a.start - (b.end - b.start))[0];
}

/** Findings as they are read: from the first to the last, the longer of two that begin together first. */
export function inReadingOrder(list: readonly Finding[]): Finding[] {
  return [...list].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The finding to open from the keyboard: the one under the caret, else the next one, else the first. */
export function nearestFinding(list: readonly Finding[], caret: number): Finding | undefined {
  const inOrder = inReadingOrder(list);
  return inOrder.find((finding) => finding.end >= caret) ?? inOrder[0];
}

/** The finding a step after or before another, or after or before the caret; going round at both ends. */
export function findingBeside(list: readonly Finding[], from: Finding | number, step: 1 | -1): Finding | undefined {
  const inOrder = inReadingOrder(list);
  if (typeof from === 'number') {
    return step === 1
      ? (inOrder.find(({ end }) => end >= from) ?? inOrder[0])
      : (inOrder.findLast(({ end }) => end < from) ?? inOrder.at(-1));
  }
  const at = inOrder.findIndex(({ id }) => id === from.id);
  return inOrder.at((at + step) % inOrder.length);
}
