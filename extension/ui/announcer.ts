import { addLayer, type Layer } from './layer';
import tokens from './tokens.css?inline';

/** Says things to screen readers only, when they have a moment. */
export class Announcer {
  #layer: Layer | undefined;
  readonly #region = document.createElement('div');
  #next: string | undefined;

  constructor(private readonly language: string) {
    this.#region.className = 'ears';
    this.#region.setAttribute('role', 'status');
  }

  say(words: string): void {
    if (!this.#layer) {
      this.#layer = addLayer(tokens, false);
      this.#region.lang = this.language;
      this.#layer.root.append(this.#region);
    }
    // What is read out is a change: the region is there first, and empty, so that the same words count again.
    this.#region.textContent = '';
    if (this.#next === undefined) requestAnimationFrame(() => requestAnimationFrame(this.#speak));
    this.#next = words;
  }

  remove(): void {
    this.#layer?.host.remove();
    this.#layer = undefined;
    this.#next = undefined;
  }

  readonly #speak = (): void => {
    if (this.#next !== undefined) this.#region.textContent = this.#next;
    this.#next = undefined;
  };
}
