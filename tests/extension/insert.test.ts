import { expect, it } from 'vitest';
import { insertion } from '../../extension/editors/insert';

it.each([
  ['before a sentence', 'Hi Ada,\n\nIt is fixed.', 9, 'Hi Ada,\n\nSorry. It is fixed.'],
  ['between two', 'It is fixed. Bye.', 13, 'It is fixed. Sorry. Bye.'],
  ['at the end', 'It is fixed.', 12, 'It is fixed. Sorry.'],
  ['at the end of a line', 'It is fixed.\nBye.', 12, 'It is fixed. Sorry.\nBye.'],
  ['at the very beginning', 'It is fixed.', 0, 'Sorry. It is fixed.'],
  ['next to a character of two units', 'Great 🎉', 8, undefined],
  ['on an empty line', 'Hi Ada,\n\n\n\nBye.', 9, undefined],
  ['in nothing', '', 0, undefined],
])('a sentence goes in %s', (_, text, at, after) => {
  const change = insertion(text, at, 'Sorry.');
  const written = change && text.slice(0, change.span.start) + change.replacement + text.slice(change.span.end);
  expect(written).toBe(after);
  expect((change?.span.end ?? 1) - (change?.span.start ?? 0), 'one step over something that is there').toBe(1);
});
