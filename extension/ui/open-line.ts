import { h } from 'preact';
import { onEscape } from './escape';
import { Line, type LineProps } from './line';
import { Panel } from './panel';
import type { Translate } from './words';

/** A line that is on screen at an editor until it is answered, closed, or its editor goes. */
export class OpenLine {
  readonly #panel: Panel;
  readonly #stopListening: () => void;

  constructor(
    words: Translate,
    private readonly editor: HTMLElement,
    private readonly line: LineProps,
  ) {
    const anchor = {
      getBoundingClientRect: () => editor.getBoundingClientRect(),
      contextElement: editor,
      gone: line.onClose,
    };
    this.#panel = new Panel(words, anchor, 'bottom-end');
    this.#panel.show(h(Line, line));
    this.#stopListening = onEscape(line.onClose);
    if (line.fleeting === true) window.addEventListener('input', line.onClose, { capture: true, once: true });
  }

  takeFocus(): void {
    this.#panel.takeFocus('.take');
  }

  contains(event: Event): boolean {
    return this.#panel.contains(event);
  }

  remove(): void {
    this.#stopListening();
    window.removeEventListener('input', this.line.onClose, true);
    if (this.#panel.holdsFocus()) this.editor.focus();
    this.#panel.remove();
  }
}
