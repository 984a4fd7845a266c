import { h } from 'preact';
import { Line, type LineProps } from './line';
import { Panel } from './panel';
import type { Translate } from './words';

/** A line that is on screen at an editor until it is answered, closed, or its editor goes. */
export class OpenLine {
  readonly #panel: Panel;

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
    window.addEventListener('keydown', this.#onKey, true);
    if (line.fleeting === true) window.addEventListener('input', line.onClose, { capture: true, once: true });
  }

  takeFocus(): void {
    this.#panel.takeFocus('.take');
  }

  contains(event: Event): boolean {
    return this.#panel.contains(event);
  }

  remove(): void {
    window.removeEventListener('keydown', this.#onKey, true);
    window.removeEventListener('input', this.line.onClose, true);
    if (this.#panel.holdsFocus()) this.editor.focus();
    this.#panel.remove();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.line.onClose();
  };
}
