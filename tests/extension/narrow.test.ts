import { expect, it } from 'vitest';
import { narrow } from '../../extension/editors/narrow';

it.each([
  ['the words that differ', 'You should have told us.', 'You could have told us.', 'should', 'could'],
  ['whole words', 'It is untrue.', 'It is true.', 'untrue.', 'true.'],
  ['from the first to the last difference', 'a b c d e', 'a x c y e', 'b c d', 'x c y'],
  ['all when nothing is shared', 'Calm down.', 'I hear you.', 'Calm down.', 'I hear you.'],
  ['a word along with what comes before it', 'one two', 'one new two', 'two', 'new two'],
  ['a word along with what goes before it', 'one new two', 'one two', 'new two', 'two'],
  ['all rather than nothing', 'one two', 'one ', 'one two', 'one '],
])('writes %s', (_, original, replacement, from, to) => {
  const text = `Hi. ${original} Bye.`;
  const change = narrow(text, { start: 4, end: 4 + original.length }, replacement);
  expect(text.slice(change.span.start, change.span.end)).toBe(from);
  expect(change.replacement).toBe(to);
  expect(text.slice(0, change.span.start) + change.replacement + text.slice(change.span.end)).toBe(
    `Hi. ${replacement} Bye.`,
  );
});
