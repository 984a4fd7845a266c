import type { Finding } from '../drafts/findings';
import { RichEditor } from '../editors/contenteditable';
import { rangeOf } from '../editors/flatten';
import type { Severity } from '../protocol/wire';

/** Shows findings over an editor without touching it. */
export interface Underlines {
  draw(findings: readonly Finding[], open: Finding | undefined): void;
  /** Where a finding's words are on screen now, line by line, in viewport pixels. */
  boxes(finding: Finding): DOMRect[];
  remove(): void;
}

const SEVERITIES: readonly Severity[] = [1, 2, 3];
const OPEN = 'tactful-open';

/** Underlines by the CSS Custom Highlight API: ranges beside the tree, nothing in it. */
export class RichUnderlines implements Underlines {
  readonly #ranges = new Map<string, Range>();

  constructor(private readonly editor: RichEditor) {}

  draw(findings: readonly Finding[], open: Finding | undefined): void {
    this.remove();
    if (findings.length === 0) return;
    const flat = this.editor.flat();
    for (const finding of findings) {
      const range = rangeOf(flat, finding.start, finding.end);
      if (range) this.#ranges.set(finding.id, range);
    }
    for (const severity of SEVERITIES) {
      const ranges = findings
        .filter((finding) => finding.severity === severity)
        .flatMap((finding) => this.#ranges.get(finding.id) ?? []);
      if (ranges.length > 0) CSS.highlights.set(`tactful-${severity}`, new Highlight(...ranges));
    }
    const opened = open && this.#ranges.get(open.id);
    if (opened) CSS.highlights.set(OPEN, new Highlight(opened));
  }

  boxes(finding: Finding): DOMRect[] {
    return [...(this.#ranges.get(finding.id)?.getClientRects() ?? [])];
  }

  remove(): void {
    this.#ranges.clear();
    for (const severity of SEVERITIES) CSS.highlights.delete(`tactful-${severity}`);
    CSS.highlights.delete(OPEN);
  }
}
