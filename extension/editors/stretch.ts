import { diffWordsWithSpace } from 'diff';
import type { Span } from '../drafts/edit';
import { isOwn, rangeOf, type Flat, type Segment } from './flatten';
import { lineage } from './structure';

const CELL = 'td, th, caption';

/**
 * The stretch to write anew so that a span becomes these words; undefined where a person would lose what they did not
 * ask to lose.
 */
export function stretchFor(flat: Flat, root: Element, span: Span, words: string): Span | undefined {
  if (words === '') return cuts(flat, span).find((cut) => isApart(flat, root, cut));
  return isApart(flat, root, span) && keepsFormatting(flat, root, span, words) ? span : undefined;
}

/** As `rangeOf`; the break that ends an empty line, which no text node owns, is that line's `<br>`. */
export function rangeFor(flat: Flat, root: Element, { start, end }: Span): Range | undefined {
  const range = rangeOf(flat, start, end);
  if (range || !flat.text.startsWith('\n\n', start - 1)) return range;
  const rest = rangeOf(flat, start + 1, end);
  const br = rest && [...root.querySelectorAll('br')].findLast((one) => isBefore(one, rest.startContainer));
  if (br) rest.setStartBefore(br);
  return br && rest;
}

/**
 * The ways to leave a stretch out, the best one first. A line of its own goes with the break before it: with the one
 * behind it what is below would move into its block, and editors draw that anew even where the blocks are of one kind.
 * Where there is no line before it, it stays as an empty one.
 */
function cuts(flat: Flat, { start, end }: Span): Span[] {
  const cut = flat.text.slice(start, end);
  const line = cut.indexOf('\n', cut.trimEnd().length);
  const bare = { start: end - cut.trimStart().length, end: line === -1 ? start + cut.trimEnd().length : start + line };
  if (line === -1) return [{ start, end }, bare];
  const breaks = [cut.slice(line), '\n'].filter((one) => flat.text.slice(0, start).endsWith(one));
  const before = breaks.map((one) => ({ start: start - one.length, end: bare.end }));
  return [...before, ...(isInOneBlock(flat, { start, end }) ? [{ start, end }] : []), bare];
}

/** Whether a stretch holds nothing but what the person wrote, and begins and ends in the same cell of a table. */
function isApart(flat: Flat, root: Element, stretch: Span): boolean {
  const range = isOwn(flat, stretch) ? rangeFor(flat, root, stretch) : undefined;
  return range !== undefined && around(range.startContainer, CELL) === around(range.endContainer, CELL);
}

/** Whether the break at the end of a stretch is one within a block. */
function isInOneBlock(flat: Flat, { start, end }: Span): boolean {
  const range = rangeOf(flat, start, end);
  return range !== undefined && block(range.startContainer) === block(range.endContainer);
}

/** New words take the formatting that the old ones began with: words that stay must have had the same. */
function keepsFormatting(flat: Flat, root: Element, span: Span, words: string): boolean {
  const segments = inside(flat, span);
  if (segments.some(({ node }) => around(node, 'a'))) return false;
  const [first, ...others] = segments.map(({ node }) => lineage(node, root));
  if (others.every((other) => other === first)) return true;
  let at = span.start;
  for (const { value, added, removed } of diffWordsWithSpace(flat.text.slice(span.start, span.end), words)) {
    if (added) continue;
    const part = { start: at, end: at + value.length };
    at = part.end;
    const isKept = !removed && value.trim() !== '';
    if (isKept && inside(flat, part).some(({ node }) => lineage(node, root) !== first)) return false;
  }
  return true;
}

function inside({ segments }: Flat, span: Span): Segment[] {
  return segments.filter(({ start, end }) => start < span.end && end > span.start);
}

function around(node: Node, selector: string): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null;
}

function block(node: Node): Element | null {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

function isBefore(element: Element, node: Node): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
