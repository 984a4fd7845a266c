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

/** A page may empty a textarea without any event (a chat after sending): looked at this often while watched, in ms. */
const LOOK_EVERY = 500;

/** A plain `<textarea>`. */
export class TextareaEditor implements Editor {
  constructor(readonly element: HTMLTextAreaElement) {}

  read(): string {
    return this.element.value;
  }

  caret(): number {
    return this.element.selectionEnd;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  alive(): boolean {
    return this.element.isConnected;
  }

  watch(changed: () => void): () => void {
    this.element.addEventListener('input', changed);
    const looking = setInterval(changed, LOOK_EVERY);
    return () => {
      this.element.removeEventListener('input', changed);
      clearInterval(looking);
    };
  }

  async write(span: Span, replacement: string): Promise<Written> {
    const before = this.element.value;
    const meant = before.slice(0, span.start) + replacement + before.slice(span.end);
    this.focus();
    this.element.setSelectionRange(span.start, span.end);
    await selectionSettled();
    if (!offerReplacement(this.element, replacement, undefined)) typeText(replacement);
    await settled();
    if (fold(this.element.value) === fold(meant)) return 'done';
    if (fold(this.element.value) !== fold(before)) undoStep();
    return fold(this.element.value) === fold(before) ? 'refused' : 'damaged';
  }
}
