import type { Finding } from '../drafts/findings';
import { pieces } from './pieces';
import { STYLES, styleOf } from './underlines';

/** One paragraph as it is drawn. */
interface Line {
  /** All that shows of it: as long as that holds, it is not drawn anew. */
  key: string;
  element: HTMLElement;
  marks: readonly { mark: HTMLElement; ids: readonly string[] }[];
}

/**
 * A text with underlined stretches, a block a paragraph: in a long draft the browser lays out no more than the
 * paragraphs that have changed.
 */
export class MirrorText {
  readonly element = document.createElement('div');
  #lines: readonly Line[] = [];

  constructor() {
    this.element.className = 'text';
  }

  /** Returns whether anything was drawn anew. */
  draw(text: string, findings: readonly Finding[], open: Finding | undefined): boolean {
    const old = this.#lines;
    const wanted = paragraphs(text, findings).map((line) => ({ ...line, key: keyOf(line, open) }));
    const shorter = Math.min(old.length, wanted.length);
    let head = 0;
    while (head < shorter && old[head]?.key === wanted[head]?.key) head++;
    let tail = 0;
    while (tail < shorter - head && old.at(-1 - tail)?.key === wanted.at(-1 - tail)?.key) tail++;
    const behind = old.slice(old.length - tail);
    const fresh = wanted.slice(head, wanted.length - tail).map((line) => drawLine(line, open));
    for (const { element } of old.slice(head, old.length - tail)) element.remove();
    for (const { element } of fresh) this.element.insertBefore(element, behind[0]?.element ?? null);
    this.#lines = [...old.slice(0, head), ...fresh, ...behind];
    return fresh.length > 0 || wanted.length !== old.length;
  }

  /** The underlined stretches of a finding: one, or more where it lies over others. */
  marks(finding: Finding): HTMLElement[] {
    return this.#lines.flatMap(({ marks }) =>
      marks.filter(({ ids }) => ids.includes(finding.id)).map(({ mark }) => mark),
    );
  }
}

interface Paragraph {
  words: string;
  /** What lies over it, by its own offsets. */
  findings: readonly Finding[];
}

function paragraphs(text: string, findings: readonly Finding[]): Paragraph[] {
  let from = 0;
  return text.split('\n').map((words) => {
    const start = from;
    const end = start + words.length;
    from = end + 1;
    const over = findings.filter((finding) => finding.start < end && finding.end > start);
    const shifted = over.map((finding) => ({
      ...finding,
      start: Math.max(finding.start - start, 0),
      end: Math.min(finding.end, end) - start,
    }));
    return { words, findings: shifted };
  });
}

function keyOf({ words, findings }: Paragraph, open: Finding | undefined): string {
  const over = findings.map((one) => [one.id, one.start, one.end, styleOf(one), one.id === open?.id].join(' '));
  return [words, ...over].join('\n');
}

function drawLine({ words, findings, key }: Paragraph & { key: string }, open: Finding | undefined): Line {
  const element = document.createElement('div');
  const marks: { mark: HTMLElement; ids: string[] }[] = [];
  for (const { text, findings: over } of pieces(words, findings)) {
    if (over.length === 0) {
      element.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.dataset.style = STYLES.findLast((style) => over.some((finding) => styleOf(finding) === style));
    mark.classList.toggle(
      'open',
      over.some((finding) => finding.id === open?.id),
    );
    mark.textContent = text;
    element.append(mark);
    marks.push({ mark, ids: over.map(({ id }) => id) });
  }
  // An empty block would have no height; a line break at the end of one opens no further line.
  element.append('\n');
  return { key, element, marks };
}
