import { describe, expect, it } from 'vitest';
import type { Finding } from '../../extension/drafts/findings';
import { apart, joined, type Change, type Proposal } from '../../extension/ui/mend';

const TEXT = 'Calm down. The list is here. You should have told us.';

function proposal(phrase: string, replacement: string, severity: Finding['severity'] = 2, text = TEXT): Proposal {
  const start = text.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  const finding: Finding = { id: phrase, ...span, phrase, label: 'blaming', severity, confidence: 0.9, why: '' };
  return { finding, span, replacement };
}

const CALM = proposal('Calm down.', 'I hear you.');
const TOLD = proposal('You should have told us.', 'We missed it.');

/** The text after writes that were made one after the other. */
const after = (writes: readonly Change[], before = TEXT): string =>
  writes.reduce(
    (text, { span, replacement }) => text.slice(0, span.start) + replacement + text.slice(span.end),
    before,
  );

describe('mending a whole draft', () => {
  it('has the proposals in the order of the text', () => {
    expect(apart(TEXT, [TOLD, CALM])).toEqual([CALM, TOLD]);
  });

  it('keeps the one for the graver finding where two overlap', () => {
    const grave = proposal('told us', 'sent it', 3);
    expect(apart(TEXT, [CALM, TOLD, grave])).toEqual([CALM, grave]);
    expect(apart(TEXT, [grave, TOLD])).toEqual([grave]);
  });

  it.each([
    { text: 'Hi. Oh no. Get out. Bye.', cuts: ['Oh no. ', 'Get out. '], left: 'Hi. Bye.' },
    { text: 'Hi. Oh no. Get out.', cuts: ['Oh no. ', ' Get out.'], left: 'Hi.' },
    { text: 'Hi. Oh no. You. Get out.\nBye.', cuts: ['Oh no. ', 'You. ', ' Get out.'], left: 'Hi.\nBye.' },
    { text: 'Hi.\n\nOh no.\n\nGet out.', cuts: ['Oh no.\n\n', '\n\nGet out.'], left: 'Hi.' },
  ])('leaves out neighbours with one blank between what is left: $text', ({ text, cuts, left }) => {
    const apartNow = apart(
      text,
      cuts.map((cut) => proposal(cut, '', 2, text)),
    );
    expect(apartNow.map(({ finding }) => finding.id)).toEqual(cuts);
    for (const together of [true, false])
      expect(
        after(
          joined(text, apartNow, () => together),
          text,
        ),
      ).toBe(left);
    // Each alone, too, is what was offered.
    for (const { finding, span } of apartNow)
      expect(text.slice(0, span.start) + text.slice(span.end)).toBe(text.replace(finding.id, ''));
  });

  it('never leaves out all that stands in a line', () => {
    const text = 'Oh no. Get out.\nBye.';
    const [no, out] = [proposal('Oh no. ', '', 2, text), proposal(' Get out.', '', 3, text)];
    expect(apart(text, [no, out])).toEqual([out]);
  });

  it('keeps the one for the graver finding where two that are left out share a word', () => {
    const text = 'Oh no. Get out.';
    const grave = proposal(' Get out.', '', 3, text);
    expect(apart(text, [proposal('no. Get', '', 2, text), grave])).toEqual([grave]);
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
