import { describe, expect, it } from 'vitest';
import type { Checked } from '../../extension/drafts/draft';
import type { Summary } from '../../extension/protocol/messages';
import { hasRemedy, noticeOf, signOf } from '../../extension/ui/sign';

const UNREAD: readonly Checked[] = ['waiting', 'loading', 'busy', 'partly', 'other_language', 'too_long', 'unreadable'];
const TO_MEND: readonly Checked[] = ['stopped', 'withheld', 'unpaired', 'stranger', 'wrong_version', 'broken'];

const summary = (
  checked: Checked,
  found: number,
  worst: Summary['worst'],
  leavesOut = false,
  leavesAlone = false,
): Summary => ({
  checked,
  found,
  worst,
  leavesOut,
  leavesAlone,
});

describe('the sign of a draft', () => {
  it('is good only when the draft was read to its end and nothing was found', () => {
    expect(signOf(summary('checked', 0, 0))).toMatchObject({ tone: 'good', mark: '✓' });
    for (const checked of [...UNREAD, ...TO_MEND, 'empty', 'nothing_own', 'off'] as const) {
      const sign = signOf(summary(checked, 0, 0));
      expect(sign.tone, checked).not.toBe('good');
      expect(sign.mark, checked).not.toBe('✓');
    }
    expect(signOf(summary('checked', 1, 1)).tone).not.toBe('good');
  });

  it('does not say that what was left out was read', () => {
    const rest = { tone: 'good', mark: '✓', word: 'found_checked_rest' };
    expect(signOf(summary('checked', 0, 0))).toMatchObject({ ...rest, word: 'found_checked' });
    expect(signOf(summary('checked', 0, 0, true))).toMatchObject(rest);
    expect(signOf(summary('checked', 1, 1, true)).word).toBe('found_one');
    expect(signOf(summary('partly', 0, 0, true)).word).toBe('found_partly_nothing');
  });

  it('does not say that nothing stood out where something did and is left alone', () => {
    expect(signOf(summary('checked', 0, 0, false, true))).toMatchObject({ tone: 'good', word: 'found_checked_else' });
    expect(signOf(summary('checked', 0, 0, true, true)).word).toBe('found_checked_rest_else');
    expect(signOf(summary('partly', 0, 0, true, true)).word).toBe('found_partly_nothing_else');
    for (const checked of ['checked', ...TO_MEND] as const) {
      const same = signOf(summary(checked, 1, 1));
      expect(signOf(summary(checked, 1, 1, false, true)), checked).toEqual(same);
    }
    expect(signOf(summary('waiting', 0, 0, false, true)).word).toBe('found_waiting');
  });

  it('counts what was found, and turns pale when newer words have not been read', () => {
    expect(signOf(summary('checked', 1, 3))).toMatchObject({ mark: '1', tone: 'grave', values: [] });
    expect(signOf(summary('checked', 4, 2))).toMatchObject({ mark: '4', values: [4] });
    expect(signOf(summary('waiting', 4, 2))).toMatchObject({ mark: '4', tone: 'waiting' });
  });

  it('says that something is to be done even while older findings stand', () => {
    for (const checked of TO_MEND) {
      expect(signOf(summary(checked, 2, 2)), checked).toMatchObject({ tone: 'attention' });
      expect(hasRemedy(checked), checked).toBe(true);
    }
  });

  it('has a mark of its own for each way of not being read', () => {
    const marks = (
      ['stopped', 'unpaired', 'loading', 'wrong_version', 'other_language', 'too_long', 'waiting', 'partly'] as const
    ).map((checked) => signOf(summary(checked, 0, 0)).mark);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.every((mark) => mark.length > 0 && mark.length <= 4)).toBe(true);
  });

  it('has words at the editor for everything that is not read, each its own', () => {
    const words = [...UNREAD.filter((checked) => checked !== 'waiting'), ...TO_MEND].map(noticeOf);
    expect(words).not.toContain(undefined);
    expect(new Set(words).size).toBe(words.length);
    for (const checked of ['checked', 'empty', 'nothing_own', 'waiting', 'off'] as const)
      expect(noticeOf(checked)).toBeUndefined();
  });
});
