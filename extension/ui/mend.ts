import type { Span } from '../drafts/edit';
import type { Finding } from '../drafts/findings';

/** A stretch of a text and what is to stand there instead. */
export interface Change {
  span: Span;
  replacement: string;
}

/** What one finding could become; several findings may lie in the stretch of one. */
export interface Proposal extends Change {
  finding: Finding;
}

/** Proposals in the order of the text; of two that overlap the one for the graver finding stays. */
export function apart(text: string, proposals: readonly Proposal[]): Proposal[] {
  const graverFirst = [...proposals].sort((a, b) => b.finding.severity - a.finding.severity);
  return graverFirst.reduce<Proposal[]>((kept, proposal) => sideBySide(text, [...kept, proposal]) ?? kept, []);
}

/**
 * Proposals in the order of the text, none over another; undefined where they do not fit. Of two neighbours that are
 * both left out, the last of its line takes the blank before it, which the other one takes as well, behind it: that
 * one then takes the blank before it instead.
 */
function sideBySide(text: string, proposals: readonly Proposal[]): Proposal[] | undefined {
  const placed: Proposal[] = [];
  let next = text.length;
  for (const proposal of [...proposals].sort((a, b) => b.span.start - a.span.start)) {
    const span = proposal.span.end <= next ? proposal.span : movedBack(text, proposal, proposal.span.end - next);
    if (!span) return undefined;
    placed.unshift({ ...proposal, span });
    next = span.start;
  }
  return placed;
}

/** Where a cut leaves the same text, beginning and ending so many blanks earlier; undefined where it would not. */
function movedBack(text: string, { span: { start, end }, replacement }: Change, by: number): Span | undefined {
  const behind = text.slice(end - by, end);
  const isSame = replacement === '' && behind.trim() === '' && text.slice(start - by, start) === behind;
  return isSame ? { start: start - by, end: end - by } : undefined;
}

/**
 * The same changes in as few writes as may be, from the last to the first, so that none moves another. Two
 * become one with the words between them where `together` says that nothing is lost by writing those anew.
 */
export function joined(text: string, changes: readonly Change[], together: (span: Span) => boolean): Change[] {
  const writes: Change[] = [];
  for (const change of changes) {
    const last = writes.at(-1);
    const span = last && { start: last.span.start, end: change.span.end };
    if (last && span && together(span)) {
      const between = text.slice(last.span.end, change.span.start);
      writes[writes.length - 1] = { span, replacement: last.replacement + between + change.replacement };
    } else writes.push(change);
  }
  return writes.reverse();
}
