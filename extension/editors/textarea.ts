import type { Span } from '../drafts/edit';
import { Composition } from './composition';
import { writeVerified, type Editor, type Written } from './editor';

/** A page may empty a textarea without any event (a chat after sending): looked at this often while watched, in ms. */
const LOOK_EVERY = 500;

/** A plain `<textarea>`. */
export class TextareaEditor implements Editor {
  #composition: Composition | undefined;

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
    let known = this.read();
    const look = (): void => {
      const now = this.read();
      if (now === known) return;
      known = now;
      changed();
    };
    this.element.addEventListener('input', look);
    const looking = setInterval(look, LOOK_EVERY);
    this.#composition = new Composition(this.element);
    return () => {
      this.#composition?.stop();
      this.element.removeEventListener('input', look);
      clearInterval(looking);
    };
  }

  isOwn(): boolean {
    return true;
  }

  isPlain(): boolean {
    return true;
  }

  async write(span: Span, replacement: string): Promise<Written> {
    const { element } = this;
    if (this.#composition?.active) return 'refused';
    return writeVerified(this, span, replacement, {
      keep: () => {
        const { selectionStart, selectionEnd, selectionDirection } = element;
        return () => {
          element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
        };
      },
      select: () => {
        element.setSelectionRange(span.start, span.end);
        return { target: element };
      },
    });
  }
}
