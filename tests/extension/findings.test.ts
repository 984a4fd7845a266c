import { describe, expect, it } from 'vitest';
import {
  carryOver,
  dismissalKey,
  findingAt,
  findingBeside,
  findingsOf,
  nearestFinding,
  successor,
} from '../../extension/drafts/findings';
import type { Flag } from '../../extension/protocol/wire';

const TEXT = 'Calm down. You should have told us. Calm down.';

function flag(phrase: string, from = 0, severity: Flag['severity'] = 2): Flag {
  const start = TEXT.indexOf(phrase, from);
  return {
    id: `${phrase}${start}`,
    start,
    end: start + phrase.length,
    label: 'dismissive',
    severity,
    confidence: 0.9,
    why: '',
  };
}

const FINDINGS = {
  text: TEXT,
  list: findingsOf(TEXT, [flag('Calm down'), flag('You should'), flag('Calm down', 20)], new Set()),
};

describe('findings', () => {
  it('carry the words they were raised on', () => {
    expect(FINDINGS.list.map(({ phrase }) => phrase)).toEqual(['Calm down', 'You should', 'Calm down']);
  });

  it('keep their place when something is typed between them, and go when typed into', () => {
    const now = TEXT.replace('should', 'really should');
    const carried = carryOver(FINDINGS, now);
    expect(carried.text).toBe(now);
    expect(carried.list.map(({ start, end }) => now.slice(start, end))).toEqual(['Calm down', 'Calm down']);
  });

  it('leave out what was dismissed, wherever it stands and however it is spaced', () => {
    const [first] = FINDINGS.list;
    const dismissed = new Set(first ? [dismissalKey(first)] : []);
    expect(findingsOf(TEXT, [flag('Calm down'), flag('You should'), flag('Calm down', 20)], dismissed)).toHaveLength(1);
    const spaced = { ...flag('Calm down'), end: 10 };
    expect(findingsOf('CALM  down', [spaced], dismissed)).toEqual([]);
  });

  it('are about their words, not about the pictures and blanks beside them', () => {
    const text = '\ufffc \ufffcCalm down \ufffc, read \ufffc it. \ufffc';
    const on = (start: number, end: number): Flag => ({ ...flag('Calm down'), start, end });
    const about = (...flags: Flag[]) =>
      findingsOf(text, flags, new Set()).map(({ start, end, phrase }) => [text.slice(start, end), phrase]);
    expect(about(on(0, 14))).toEqual([['Calm down', 'Calm down']]);
    expect(about(on(16, text.length))).toEqual([['read \ufffc it.', 'read \ufffc it.']]);
    expect(about(on(0, 3), on(13, 14))).toEqual([]);
    expect(findingsOf(text, [on(0, 14)], new Set(['dismissive calm down']))).toEqual([]);
  });

  it('open at the caret, else at the next one, else at the first', () => {
    expect(nearestFinding(FINDINGS.list, 5)?.start).toBe(0);
    expect(nearestFinding(FINDINGS.list, 11)?.start).toBe(11);
    expect(nearestFinding(FINDINGS.list, 30)?.start).toBe(36);
    expect(nearestFinding(FINDINGS.list, TEXT.length)?.start).toBe(0);
    expect(nearestFinding([], 0)).toBeUndefined();
  });

  it('prefer the worst, then the shortest, where several lie under the mouse', () => {
    const list = findingsOf(TEXT, [flag('Calm down. You'), flag('Calm down'), flag('Calm', 0, 3)], new Set());
    expect(findingAt(list, () => true)?.phrase).toBe('Calm');
    expect(findingAt(list.slice(0, 2), () => true)?.phrase).toBe('Calm down');
    expect(findingAt(list, () => false)).toBeUndefined();
  });

  it('are stepped through in the order of the text, going round at both ends', () => {
    const shuffled = [...FINDINGS.list].reverse();
    const step = (from: Parameters<typeof findingBeside>[1], by: 1 | -1) => findingBeside(shuffled, from, by)?.start;
    const [first, second, third] = FINDINGS.list;
    if (!first || !second || !third) throw new Error('three findings');
    expect([step(first, 1), step(second, 1), step(third, 1)]).toEqual([second.start, third.start, first.start]);
    expect([step(first, -1), step(second, -1), step(third, -1)]).toEqual([third.start, first.start, second.start]);
    expect(step(first.end + 1, 1), 'from the caret on').toBe(second.start);
    expect(step(first.end + 1, -1), 'from the caret back').toBe(first.start);
    expect(step(TEXT.length + 1, 1)).toBe(first.start);
    expect(step(0, -1)).toBe(third.start);
    expect(findingBeside([], 0, 1)).toBeUndefined();
  });

  it('are known again in newer ones by their words, first of all by those of the same kind', () => {
    const [first, , last] = FINDINGS.list;
    if (!first || !last) throw new Error('no findings');
    const newer = (...flags: Flag[]) => findingsOf(TEXT, flags, new Set());
    const longer = { ...flag('Calm down.', 20), id: 'f1' };
    const other: Flag = { ...flag('Calm down', 20), id: 'f2', label: 'blaming' };
    expect(successor(last, newer(flag('Calm down'), longer))?.id).toBe('f1');
    expect(successor(last, newer(flag('Calm down'), other))?.id).toBe('f2');
    expect(successor(last, newer(other, longer))?.id).toBe('f1');
    expect(successor(last, newer(longer, { ...flag('Calm down', 20), id: 'f3' }))?.id).toBe('f3');
    expect(successor(first, newer(longer, other))).toBeUndefined();
  });
});
