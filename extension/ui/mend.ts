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
export function apart(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => b.finding.severity - a.finding.severity)) {
    if (!kept.some(({ span }) => span.start < proposal.span.end && proposal.span.start < span.end)) kept.push(proposal);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
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
