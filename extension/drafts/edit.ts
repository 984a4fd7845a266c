/** Stands in a draft's text for something in the line that is not text (a picture, a mention). */
export const ATOM = '\ufffc';

/** The one smallest stretch in which two versions of a text differ: `before[start, endBefore)` became `after[start, endAfter)`. */
export interface Edit {
  start: number;
  endBefore: number;
  endAfter: number;
}

/** The smallest single edit that turns `before` into `after`; an empty edit when they are equal. */
export function smallestEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length));
  const tail = longest(
    shorter - start,
    (length) => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** The greatest number up to `most` that is `equal`, as are all below it: halving, since browsers compare long texts in no time. */
function longest(most: number, equal: (length: number) => boolean): number {
  let [known, unknown] = [0, most];
  while (known < unknown) {
    const middle = Math.ceil((known + unknown) / 2);
    if (equal(middle)) known = middle;
    else unknown = middle - 1;
  }
  return known;
}

export interface Span {
  start: number;
  end: number;
}

/**
 * Where a span of `before` lies in `after`, or undefined when the edit touched it: a span that somebody
 * has typed in, or right up against, is dropped and never guessed.
 */
export function follow(
  span: Span,
  before: string,
  after: string,
  edit: Edit = smallestEdit(before, after),
): Span | undefined {
  if (before === after) return span;
  const shift = edit.endAfter - edit.endBefore;
  let moved: Span | undefined;
  if (span.end <= edit.start) moved = span;
  else if (span.start >= edit.endBefore) moved = { start: span.start + shift, end: span.end + shift };
  if (!moved) return undefined;
  const same = after.slice(moved.start, moved.end) === before.slice(span.start, span.end);
  const whole = !cutsWord(after, moved.start) && !cutsWord(after, moved.end);
  return same && (whole || cutsWord(before, span.start) || cutsWord(before, span.end)) ? moved : undefined;
}

/** Whether a sentence that begins or goes on at `from` has not ended before `to`. */
export function isSameSentence(text: string, from: number, to: number): boolean {
  return !/[.!?\u2026]["\u201d\u2019)]*(\s|$)|\n/.test(text.slice(from, to));
}

/** Whether a word runs on across this offset, as after typing "n" at the end of "whateve|". */
function cutsWord(text: string, offset: number): boolean {
  return isWord(text[offset - 1]) && isWord(text[offset]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
