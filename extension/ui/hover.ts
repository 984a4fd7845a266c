import { h } from 'preact';
import type { Finding } from '../drafts/findings';
import { Hint } from './hint';
import { Panel } from './panel';
import type { Translate } from './words';

interface HoverDeps {
  element: HTMLElement;
  words: Translate;
  find(x: number, y: number): Finding | undefined;
  box(finding: Finding): DOMRect;
  /** The phrase under the pointer changed. */
  changed(finding: Finding | undefined): void;
}

/** Names the kind of a marked phrase while the pointer rests on it. Looked for once a frame, and only as the pointer moves. */
export class Hover {
  #panel: Panel | undefined;
  #over: Finding | undefined;
  #at: { x: number; y: number } | undefined;

  constructor(private readonly deps: HoverDeps) {
    deps.element.addEventListener('mousemove', this.#onMove);
    deps.element.addEventListener('mouseleave', this.clear);
    deps.element.addEventListener('keydown', this.clear);
  }

  readonly clear = (): void => {
    this.#at = undefined;
    if (!this.#over) return;
    this.#panel?.remove();
    this.#panel = this.#over = undefined;
    this.deps.changed(undefined);
  };

  remove(): void {
    this.clear();
    this.deps.element.removeEventListener('mousemove', this.#onMove);
    this.deps.element.removeEventListener('mouseleave', this.clear);
    this.deps.element.removeEventListener('keydown', this.clear);
  }

  readonly #onMove = (event: MouseEvent): void => {
    if (!event.isTrusted || event.buttons !== 0) return;
    const asked = this.#at !== undefined;
    this.#at = { x: event.clientX, y: event.clientY };
    if (!asked) requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    if (!this.#at) return;
    const finding = this.deps.find(this.#at.x, this.#at.y);
    this.#at = undefined;
    if (finding?.id === this.#over?.id) return;
    this.clear();
    if (finding) this.#show(finding);
  };

  #show(finding: Finding): void {
    this.#over = finding;
    this.deps.changed(finding);
    const anchor = {
      getBoundingClientRect: () => this.deps.box(finding),
      contextElement: this.deps.element,
      gone: this.clear,
    };
    this.#panel = new Panel(this.deps.words, anchor, 'top-start');
    this.#panel.show(h(Hint, { finding }));
  }
}
