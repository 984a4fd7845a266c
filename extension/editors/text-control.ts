import type { Span } from '../drafts/edit';
import { Composition } from './composition';
import { writeVerified, type Editor, type Written } from './editor';
import { mayBeRead, type TextControl } from './eligible';

/** A page may empty a field without any event (a chat after sending): looked at this often while watched, in ms. */
const LOOK_EVERY = 500;

/** A plain `<textarea>`, or an `<input>` for one line of text. */
export class TextControlEditor implements Editor {
  #composition: Composition | undefined;

  constructor(readonly element: TextControl) {}

  read(): string {
    return this.element.value;
  }

  caret(): number {
    return this.element.selectionEnd ?? this.read().length;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  place(offset: number): void {
    this.element.setSelectionRange(offset, offset);
  }

  watch(changed: () => void): () => void {
    let known: string | undefined = this.read();
    const look = (): void => {
      const now = mayBeRead(this.element) ? this.read() : undefined;
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

  leavesOut(): boolean {
    return false;
  }

  canWrite(): boolean {
    return true;
  }

  isPlain(): boolean {
    return true;
  }

  async write(span: Span, replacement: string): Promise<Written> {
    const { element } = this;
    const before = this.read();
    await this.#composition?.settle();
    if (this.read() !== before) return 'refused';
    return writeVerified(this, span, replacement, {
      keep: () => {
        const { selectionStart, selectionEnd, selectionDirection } = element;
        return () => {
          element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
        };
      },
      select: () => {
        element.setSelectionRange(span.start, span.end);
        return { target: element };
      },
    });
  }
}
