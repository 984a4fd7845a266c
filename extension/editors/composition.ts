/**
 * Whether an input method is composing in an element: its letters are not settled yet, and a change from
 * elsewhere would break the composition off.
 */
export class Composition {
  active = false;
  readonly #listening = new AbortController();

  constructor(element: HTMLElement) {
    const { signal } = this.#listening;
    element.addEventListener('compositionstart', () => (this.active = true), { signal, capture: true });
    element.addEventListener('compositionend', () => (this.active = false), { signal, capture: true });
  }

  stop(): void {
    this.#listening.abort();
    this.active = false;
  }
}
