import { describe, expect, it } from 'vitest';
import type { Finding } from '../../extension/drafts/findings';
import { apart, joined, type Change, type Proposal } from '../../extension/ui/mend';

const TEXT = 'Calm down. The list is here. You should have told us.';

function proposal(phrase: string, replacement: string, severity: Finding['severity'] = 2): Proposal {
  const start = TEXT.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  const finding: Finding = { id: phrase, ...span, phrase, label: 'blaming', severity, confidence: 0.9, why: '' };
  return { finding, span, replacement };
}

const CALM = proposal('Calm down.', 'I hear you.');
const TOLD = proposal('You should have told us.', 'We missed it.');

/** The text after writes that were made one after the other. */
const after = (writes: readonly Change[]): string =>
  writes.reduce((text, { span, replacement }) => text.slice(0, span.start) + replacement + text.slice(span.end), TEXT);

describe('mending a whole draft', () => {
  it('has the proposals in the order of the text', () => {
    expect(apart([TOLD, CALM])).toEqual([CALM, TOLD]);
  });

  it('keeps the one for the graver finding where two overlap', () => {
    const grave = proposal('told us', 'sent it', 3);
    expect(apart([CALM, TOLD, grave])).toEqual([CALM, grave]);
    expect(apart([grave, TOLD])).toEqual([grave]);
  });

  it('writes once where the words between may be written anew', () => {
    const writes = joined(TEXT, [CALM, TOLD], () => true);
    expect(writes).toHaveLength(1);
    expect(after(writes)).toBe('I hear you. The list is here. We missed it.');
  });

  it('writes from the end where they may not, so that no change moves another', () => {
    const writes = joined(TEXT, [CALM, TOLD], () => false);
    expect(writes).toHaveLength(2);
    expect(after(writes)).toBe('I hear you. The list is here. We missed it.');
  });
});
