import type { Finding } from '../drafts/findings';

/** A stretch of text over which the same findings lie. */
export interface Piece {
  text: string;
  findings: readonly Finding[];
}

/** Cuts a text at every end of a finding, so that overlapping ones can be drawn. */
export function pieces(text: string, findings: readonly Finding[]): Piece[] {
  const ends = findings.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      text: text.slice(start, end),
      findings: findings.filter((finding) => finding.start <= start && finding.end >= end),
    };
  });
}
