import { ATOM, type Span } from '../drafts/edit';

/** A run of the draft's text and the text node that owns it, character for character from an offset in the node. */
export interface Segment {
  node: Text;
  from: number;
  start: number;
  end: number;
}

/** A rich draft as text. Line breaks between blocks, and stand-ins for pictures and chips, are owned by no node. */
export interface Flat {
  text: string;
  segments: readonly Segment[];
  /**
   * Where something lies that a write must not run over: pictures and chips, blanked text, and, without any
   * width, nodes that are not displayed.
   */
  guarded: readonly Span[];
}

/**
 * What editors put into a text to keep a place for the caret (TinyMCE and CKEditor before the first bold letter) is
 * nobody's words: to the service a sentence with it would be another one. Joiners within emoji and words stay.
 */
const UNSEEN = /[\u200b\u2060\ufeff]+/;

const ATOMS = new Set([
  'IMG',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'SVG',
  'IFRAME',
  'OBJECT',
  'BUTTON',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'HR',
]);

/** Where Quill draws the sign of a list's item: it comes and goes with the item, and is no picture of the person's. */
const LIST_SIGN = 'ql-ui';

/**
 * Reads an editable tree into text and a node map in the same walk, so that the two cannot disagree.
 * Nodes that match `skip` are blanked with as many spaces: their offsets hold and their words do not travel.
 */
export function flatten(root: HTMLElement, skip: string): Flat {
  const walk = new Walk(skip);
  walk.children(root, { blanked: false, preformatted: isPreformatted(getComputedStyle(root).whiteSpace) });
  return { text: walk.text, segments: walk.segments, guarded: walk.guarded };
}

/**
 * The same tree, read again where nothing has changed but the characters of one text node; undefined where that may have
 * changed how others are read, or is not in one piece.
 */
export function retyped({ text, segments, guarded }: Flat, node: Text): Flat | undefined {
  const at = segments.findIndex((segment) => segment.node === node);
  const old = segments[at];
  if (!old || !node.parentElement || segments[at + 1]?.node === node) return undefined;
  const { start, end } = old;
  const isBlank = node.data.trim() === '' || text.slice(start, end).trim() === '';
  if (isBlank || UNSEEN.test(node.data) || guarded.some((other) => other.start < end && other.end > start)) {
    return undefined;
  }
  const words = asSeen(node.data, isPreformatted(getComputedStyle(node.parentElement).whiteSpace));
  const by = words.length - (end - start);
  const moved = <Stretch extends Span>(stretch: Stretch): Stretch =>
    stretch.start < end ? stretch : { ...stretch, start: stretch.start + by, end: stretch.end + by };
  return {
    text: text.slice(0, start) + words + text.slice(end),
    segments: segments.map((segment) => (segment === old ? { ...old, from: 0, end: end + by } : moved(segment))),
    guarded: guarded.map(moved),
  };
}

/** What a node inherits from the elements around it. */
interface Context {
  blanked: boolean;
  preformatted: boolean;
}

class Walk {
  text = '';
  readonly segments: Segment[] = [];
  readonly guarded: Span[] = [];
  /** A line has ended; the break is written once something follows. */
  #pending = false;

  constructor(private readonly skip: string) {}

  children(parent: Node, context: Context): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.#characters(child, context);
      else if (child instanceof HTMLBRElement) this.#lineBreak(child);
      else if (child instanceof Element) this.#element(child, context);
    }
  }

  #element(element: Element, context: Context): void {
    if (element.classList.contains(LIST_SIGN)) return;
    // Each reading of a style costs.
    const { display, whiteSpace } = getComputedStyle(element);
    if (display === 'none') {
      this.#guard(this.text.length);
      return;
    }
    const blanked = context.blanked || element.matches(this.skip);
    if (ATOMS.has(element.tagName.toUpperCase()) || isIsland(element)) {
      this.#guard(this.#append(blanked ? ' ' : ATOM));
      return;
    }
    const block = isBlock(display);
    if (block && this.text !== '') this.#pending = true;
    this.children(element, {
      blanked,
      preformatted: isPreformatted(whiteSpace),
    });
    if (block && this.text !== '') this.#pending = true;
  }

  #characters(node: Text, { blanked, preformatted }: Context): void {
    const data = node.data;
    const layout = !preformatted && data.includes('\n') && data.trim() === '';
    if (data === '' || (layout && (this.#pending || this.text === ''))) return;
    this.#flush();
    const start = this.text.length;
    let from = 0;
    for (const run of data.split(UNSEEN)) {
      from = data.indexOf(run, from);
      const at = this.#append(blanked ? run.replace(/[^\n]/g, ' ') : asSeen(run, preformatted));
      this.segments.push({ node, from, start: at, end: at + run.length });
      from += run.length;
    }
    if (blanked) this.#guard(start);
  }

  /** The `<br>` that ends a block, or bare text before one, only holds the empty line open. */
  #lineBreak(br: HTMLBRElement): void {
    this.#flush();
    if (isLastInBlock(br)) this.#pending = true;
    else this.text += '\n';
  }

  /** What was read from here on is none of the person's words. */
  #guard(start: number): void {
    this.guarded.push({ start, end: this.text.length });
  }

  #append(text: string): number {
    this.#flush();
    const start = this.text.length;
    this.text += text;
    return start;
  }

  #flush(): void {
    if (this.#pending) this.text += '\n';
    this.#pending = false;
  }
}

/** Characters as seen, one for one: collapsible white space and no-break spaces read as spaces. */
function asSeen(data: string, preformatted: boolean): string {
  const spaced = data.replace(/\u00a0/g, ' ');
  return preformatted ? spaced : spaced.replace(/[\n\r\t]/g, ' ');
}

function isPreformatted(whiteSpace: string): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}

function isBlock(display: string): boolean {
  return !/^(inline|none|contents|ruby)/.test(display);
}

function isIsland(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false';
}

function isLastInBlock(br: HTMLBRElement): boolean {
  for (let node: Node | null = br.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element) return isBlock(getComputedStyle(node).display);
    if (!(node instanceof Text) || node.data.trim() !== '') return false;
  }
  return true;
}

/**
 * The DOM range of a span of the text. Line breaks at its ends reach to the text before and behind them; undefined when
 * an end falls on something else that is not text.
 */
export function rangeOf(flat: Flat, start: number, end: number): Range | undefined {
  const first =
    flat.segments.find((segment) => segment.start <= start && start < segment.end) ??
    flat.segments.findLast((segment) => segment.end === start && flat.text[start] === '\n');
  const last =
    flat.segments.findLast((segment) => segment.start < end && end <= segment.end) ??
    flat.segments.find((segment) => segment.start === end && flat.text[end - 1] === '\n');
  if (!first || !last || start >= end) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.from + start - first.start);
  range.setEnd(last.node, last.from + end - last.start);
  return range;
}

/** Whether a stretch is the person's own plain text, in one line and within one element. */
export function isPlain(flat: Flat, span: Span): boolean {
  const inside = flat.segments.filter(({ start, end }) => start < span.end && end > span.start);
  const parents = new Set(inside.map(({ node }) => node.parentElement));
  return parents.size === 1 && !flat.text.slice(span.start, span.end).includes('\n') && isOwn(flat, span);
}

/** Whether a span holds only what the person wrote, so that replacing it loses nothing else. */
export function isOwn(flat: Flat, span: Span): boolean {
  return !flat.guarded.some(({ start, end }) => start < span.end && end > span.start);
}

/** The offset in the text of a DOM position, or undefined when it lies outside. */
export function offsetOf(flat: Flat, node: Node, offset: number): number | undefined {
  const own = flat.segments.filter((segment) => segment.node === node);
  const inText = own.findLast(({ from }) => from <= offset) ?? own[0];
  if (inText) return Math.min(inText.start + Math.max(offset - inText.from, 0), inText.end);
  const following = node.childNodes[offset];
  const before = flat.segments.findLast(
    (segment) =>
      following !== undefined &&
      (segment.node.compareDocumentPosition(following) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before?.end;
}
