import type { Finding } from '../drafts/findings';
import { RichEditor } from '../editors/contenteditable';
import { rangeOf } from '../editors/flatten';
import { reveal } from './reveal';
import { around } from './boxes';

/** Shows findings over an editor without touching it. */
export interface Underlines {
  draw(findings: readonly Finding[], open: Finding | undefined): void;
  /** The words have moved and nothing is drawn yet for where they are now: what does not move with them goes. */
  moved(): void;
  /** Tints the words under the pointer. */
  hover(finding: Finding | undefined): void;
  /** Where a finding's words are on screen now, line by line, in viewport pixels. */
  boxes(finding: Finding): DOMRect[];
  /** Scrolls a finding's words into view. */
  reveal(finding: Finding): void;
  remove(): void;
}

/** What stands for a finding's words: they themselves, or their editor when they are scrolled out of it. */
export function boxOf(underlines: Underlines, finding: Finding, editor: HTMLElement): DOMRect {
  const boxes = underlines.boxes(finding);
  return boxes.length > 0 ? around(boxes) : editor.getBoundingClientRect();
}

/** How a finding is drawn: a tip has a line of its own, everything else one by its severity. */
export type Style = 'tip' | '1' | '2' | '3';

export const STYLES: readonly Style[] = ['tip', '1', '2', '3'];

export function styleOf({ label, severity }: Pick<Finding, 'label' | 'severity'>): Style {
  return label === 'culture_bound' ? 'tip' : `${severity}`;
}

const OPEN = 'tactful-open';
const HOVER = 'tactful-hover';

/** Underlines by the CSS Custom Highlight API: ranges beside the tree, nothing in it. */
export class RichUnderlines implements Underlines {
  readonly #ranges = new Map<string, Range>();

  constructor(private readonly editor: RichEditor) {}

  draw(findings: readonly Finding[], open: Finding | undefined): void {
    this.#ranges.clear();
    for (const finding of findings) {
      const range = rangeOf(this.editor.flat(), finding.start, finding.end);
      if (range) this.#ranges.set(finding.id, range);
    }
    for (const [order, style] of STYLES.entries()) {
      const ranges = findings
        .filter((finding) => styleOf(finding) === style)
        .flatMap((finding) => this.#ranges.get(finding.id) ?? []);
      // Where two lie over each other the graver one is seen.
      highlight(`tactful-${style}`, ranges, order);
    }
    this.#tint(OPEN, open);
    this.#tint(HOVER, undefined);
  }

  moved(): void {
    // Ranges move with their words.
  }

  hover(finding: Finding | undefined): void {
    this.#tint(HOVER, finding);
  }

  boxes(finding: Finding): DOMRect[] {
    return [...(this.#ranges.get(finding.id)?.getClientRects() ?? [])];
  }

  reveal(finding: Finding): void {
    const boxes = this.boxes(finding);
    if (boxes.length > 0) reveal(around(boxes), this.editor.element);
  }

  remove(): void {
    this.#ranges.clear();
    for (const style of STYLES) CSS.highlights.delete(`tactful-${style}`);
    CSS.highlights.delete(OPEN);
    CSS.highlights.delete(HOVER);
  }

  #tint(name: string, finding: Finding | undefined): void {
    const range = finding && this.#ranges.get(finding.id);
    highlight(name, range ? [range] : []);
  }
}

/** Draws these ranges under a name, and no others. What is drawn so already stays: the browser would paint it all anew. */
function highlight(name: string, ranges: readonly Range[], priority = 0): void {
  const drawn = [...(CSS.highlights.get(name) ?? [])];
  if (ranges.length === 0) CSS.highlights.delete(name);
  else if (drawn.length !== ranges.length || !ranges.every((range, at) => isSame(range, drawn[at]))) {
    const anew = new Highlight(...ranges);
    anew.priority = priority;
    CSS.highlights.set(name, anew);
  }
}

function isSame(one: AbstractRange, other: AbstractRange | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
