import { expect, it } from 'vitest';
import type { Finding } from '../../extension/drafts/findings';
import { pieces } from '../../extension/ui/pieces';

const finding = (id: string, start: number, end: number): Finding => ({
  id,
  start,
  end,
  label: 'blaming',
  severity: 2,
  confidence: 1,
  why: '',
  phrase: '',
});

it('cuts a text so that overlapping findings can be drawn, and loses no character', () => {
  const cut = pieces('abcdefgh', [finding('one', 1, 5), finding('two', 3, 8)]);
  expect(cut.map(({ text, findings }) => [text, findings.map(({ id }) => id).join()])).toEqual([
    ['a', ''],
    ['bc', 'one'],
    ['de', 'one,two'],
    ['fgh', 'two'],
  ]);
});
