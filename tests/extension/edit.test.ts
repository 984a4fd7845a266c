import { describe, expect, it } from 'vitest';
import { follow, smallestEdit } from '../../extension/drafts/edit';

const DRAFT = "Calm down, it's not a big deal. You should have told us.";

function spanOf(phrase: string, text = DRAFT) {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length };
}

describe('the smallest edit between two texts', () => {
  it.each([
    ['nothing', 'abc', 'abc', { start: 3, endBefore: 3, endAfter: 3 }],
    ['an insertion', 'ac', 'abc', { start: 1, endBefore: 1, endAfter: 2 }],
    ['a deletion', 'abc', 'ac', { start: 1, endBefore: 2, endAfter: 1 }],
    ['a replacement', 'one two three', 'one 2 three', { start: 4, endBefore: 7, endAfter: 5 }],
    ['a repeated letter typed', 'soo', 'sooo', { start: 3, endBefore: 3, endAfter: 4 }],
    ['everything', 'abc', '', { start: 0, endBefore: 3, endAfter: 0 }],
  ])('is %s', (_, before, after, edit) => {
    expect(smallestEdit(before, after)).toEqual(edit);
  });
});

describe('a span followed through an edit', () => {
  it.each([
    ['stays when the edit is behind it', 'Calm down', DRAFT + ' Sorry.', 'Calm down'],
    ['shifts when the edit is before it', 'You should', 'Hi Sam. ' + DRAFT, 'You should'],
    ['stays when a full stop is typed right behind it', 'told us', DRAFT.replace('told us.', 'told us. .'), 'told us'],
    ['moves with a line put before it', 'told us', '\n' + DRAFT, 'told us'],
  ])('%s', (_, phrase, after, expected) => {
    const moved = follow(spanOf(phrase), DRAFT, after);
    expect(moved && after.slice(moved.start, moved.end)).toBe(expected);
  });

  it.each([
    ['somebody types in it', 'not a big deal', DRAFT.replace('big', 'very big')],
    ['one of its words is deleted', 'not a big deal', DRAFT.replace('big ', '')],
    ['its last word grows', 'big deal', DRAFT.replace('deal', 'dealer')],
    ['its first word grows', 'big deal', DRAFT.replace('big deal', 'unbig deal')],
    ['the text around it is gone, too', 'big deal', ''],
  ])('is dropped when %s', (_, phrase, after) => {
    expect(follow(spanOf(phrase), DRAFT, after)).toBeUndefined();
  });

  it('tells two equal phrases apart', () => {
    const before = 'Calm down. Calm down.';
    const moved = follow({ start: 11, end: 20 }, before, 'Well. ' + before);
    expect(moved).toEqual({ start: 17, end: 26 });
  });
});
