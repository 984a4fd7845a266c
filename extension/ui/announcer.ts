import { homeOf, makeLayer, putLayer, type Layer } from './layer';
import tokens from './tokens.css?inline';

/** Says things to screen readers only, when they have a moment. */
export class Announcer {
  #layer: Layer | undefined;
  readonly #region = document.createElement('div');
  #next: string[] = [];
  /** The editor that it speaks of. */
  beside: Element = document.documentElement;

  constructor(private readonly language: string) {
    this.#region.className = 'ears';
    this.#region.setAttribute('role', 'status');
  }

  say(words: string): void {
    if (!this.#layer) {
      this.#layer = makeLayer(tokens);
      this.#region.lang = this.language;
      this.#layer.root.append(this.#region);
    }
    const home = homeOf(this.beside);
    if (this.#layer.host.parentNode !== home) putLayer(this.#layer, home, false);
    // What is read out is a change: the region is there first, and empty, so that the same words count again.
    this.#region.replaceChildren();
    if (this.#next.length === 0) requestAnimationFrame(() => requestAnimationFrame(this.#speak));
    this.#next.push(words);
  }

  remove(): void {
    this.#layer?.host.remove();
    this.#layer = undefined;
    this.#next = [];
  }

  readonly #speak = (): void => {
    this.#region.replaceChildren(...this.#next.map(line));
    this.#next = [];
  };
}

function line(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
