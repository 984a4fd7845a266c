import { drawn } from './frames';

/** How an editor takes over what was composed, from `compositionend` on: resolves once that is done. */
type TakingOver = () => Promise<void>;

/**
 * Whether an input method is composing in an element: its letters are not settled yet, and a change from
 * elsewhere would take them along. Virtual keyboards compose every word.
 */
export class Composition {
  #active = false;
  #settled: Promise<void> | undefined;
  readonly #listening = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly takenOver: TakingOver = drawn,
  ) {
    const { signal } = this.#listening;
    element.addEventListener('compositionstart', () => (this.#active = true), { signal, capture: true });
    element.addEventListener('compositionend', this.#onEnd, { signal, capture: true });
  }

  /**
   * Settles what is being composed as it stands, and resolves once the editor has taken it over; that may also
   * be under way already, as the press on a rewrite ends a composition. Only leaving the field settles a word and
   * tells the page of it: when the caret moves away Chromium breaks a composition off and tells nobody.
   */
  async settle(): Promise<void> {
    if (this.#active) {
      this.element.blur();
      this.element.focus({ preventScroll: true });
      // One that was broken off ends without a word.
      this.#onEnd();
    }
    await this.#settled;
  }

  stop(): void {
    this.#listening.abort();
    this.#active = false;
  }

  readonly #onEnd = (): void => {
    this.#active = false;
    this.#settled = this.takenOver();
  };
}
