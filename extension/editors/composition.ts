import { drawn } from './frames';

/**
 * Whether an input method is composing in an element: its letters are not settled yet, and a change from
 * elsewhere would take them along. Virtual keyboards compose every word.
 */
export class Composition {
  #active = false;
  readonly #listening = new AbortController();

  constructor(private readonly element: HTMLElement) {
    const { signal } = this.#listening;
    element.addEventListener('compositionstart', () => (this.#active = true), { signal, capture: true });
    element.addEventListener('compositionend', () => (this.#active = false), { signal, capture: true });
  }

  /**
   * Settles what is being composed as it stands, and resolves once the page has drawn it. Only leaving the field
   * does that and tells the page of it: when the caret moves away Chromium breaks a composition off and tells nobody.
   */
  async settle(): Promise<void> {
    if (!this.#active) return;
    this.element.blur();
    this.element.focus({ preventScroll: true });
    this.#active = false;
    await drawn();
  }

  stop(): void {
    this.#listening.abort();
    this.#active = false;
  }
}
