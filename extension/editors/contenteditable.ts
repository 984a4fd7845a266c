import type { Span } from '../drafts/edit';
import {
  fold,
  offerReplacement,
  selectionSettled,
  settled,
  typeText,
  undoStep,
  type Editor,
  type Written,
} from './editor';
import { ATOM, flatten, offsetOf, rangeOf, type Flat } from './flatten';

/** Any rich editor: a plain contenteditable, or one with a model of its own behind it (Quill, Lexical, CKEditor, …). */
export class RichEditor implements Editor {
  constructor(
    readonly element: HTMLElement,
    private readonly skip: string,
  ) {}

  read(): string {
    return this.flat().text;
  }

  /** The text with its node map, as the page stands now. */
  flat(): Flat {
    return flatten(this.element, this.skip);
  }

  caret(): number {
    const flat = this.flat();
    const { focusNode, focusOffset } = this.#selection();
    return (focusNode && offsetOf(flat, focusNode, focusOffset)) ?? flat.text.length;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  alive(): boolean {
    return this.element.isConnected;
  }

  watch(changed: () => void): () => void {
    const observer = new MutationObserver(changed);
    observer.observe(this.element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }

  async write(span: Span, replacement: string): Promise<Written> {
    const flat = this.flat();
    const before = flat.text;
    const range = rangeOf(flat, span.start, span.end);
    if (!range || before.slice(span.start, span.end).includes(ATOM)) return 'refused';
    const meant = before.slice(0, span.start) + replacement + before.slice(span.end);
    if (!this.#hasFocus()) this.focus();
    this.#selection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    await selectionSettled();
    const target = range.startContainer.parentElement ?? this.element;
    if (!offerReplacement(target, replacement, new StaticRange(range))) typeText(replacement);
    await settled();
    const after = this.read();
    if (fold(after) === fold(meant)) return 'done';
    if (fold(after) !== fold(before)) undoStep();
    await settled();
    return fold(this.read()) === fold(before) ? 'refused' : 'damaged';
  }

  #hasFocus(): boolean {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === this.element || this.element.contains(root.activeElement);
  }

  #selection(): Selection {
    const selection = this.element.ownerDocument.getSelection();
    if (!selection) throw new Error('a document in a window has a selection');
    return selection;
  }
}
