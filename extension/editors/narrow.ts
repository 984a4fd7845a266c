import type { Span } from '../drafts/edit';

/**
 * Cuts a replacement down to the words that differ, so that formatting around them survives the write:
 * whole words only, and never nothing.
 */
export function narrow(text: string, span: Span, replacement: string): { span: Span; replacement: string } {
  const original = text.slice(span.start, span.end);
  const limit = Math.min(original.length, replacement.length);
  let head = 0;
  while (head < limit && original[head] === replacement[head]) head++;
  head = backToSpace(original, head);
  let tail = 0;
  while (tail < limit - head && original.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  tail = tail === 0 ? 0 : tail - forwardToSpace(original.slice(original.length - tail));
  const narrowed = {
    span: { start: span.start + head, end: span.end - tail },
    replacement: replacement.slice(head, replacement.length - tail),
  };
  const empty = narrowed.span.start === narrowed.span.end || narrowed.replacement === '';
  return empty ? { span, replacement } : narrowed;
}

/** The start of the word that an offset falls in. */
function backToSpace(text: string, offset: number): number {
  if (offset === 0) return 0;
  return text.slice(0, offset).search(/\S*$/);
}

/** How many characters to give up so that a kept tail begins at a space. */
function forwardToSpace(tail: string): number {
  const space = tail.search(/\s/);
  return space === -1 ? tail.length : space;
}
