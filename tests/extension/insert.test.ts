import { expect, it } from 'vitest';
import { insertion } from '../../extension/editors/insert';

it.each([
  ['before a sentence', 'Hi Ada,\n\nIt is fixed.', 9, 'Sorry. ', 'Hi Ada,\n\nSorry. |It is fixed.'],
  ['between two', 'It is fixed. Bye.', 12, ' Sorry.', 'It is fixed. Sorry.| Bye.'],
  ['at the end', 'It is fixed.', 12, ' Sorry.', 'It is fixed. Sorry.|'],
  ['at the end of a line', 'It is fixed.\nBye.', 12, '\nSorry.', 'It is fixed.\nSorry.|\nBye.'],
  ['at the very beginning', 'It is fixed.', 0, 'Sorry. ', 'Sorry. |It is fixed.'],
  ['next to a character of two units', 'Great 🎉', 8, ' Sorry.', undefined],
  ['on an empty line', 'Hi Ada,\n\n\n\nBye.', 9, 'Sorry.', undefined],
  ['in nothing', '', 0, 'Sorry.', undefined],
])('a sentence goes in %s as it comes, with the caret behind it', (_, text, at, words, after) => {
  const change = insertion(text, at, words);
  const written = change && text.slice(0, change.span.start) + change.replacement + text.slice(change.span.end);
  const caret = (change?.span.start ?? 0) + (change?.caret ?? 0);
  expect(written && `${written.slice(0, caret)}|${written.slice(caret)}`).toBe(after);
  expect((change?.span.end ?? 1) - (change?.span.start ?? 0), 'one step over something that is there').toBe(1);
});
