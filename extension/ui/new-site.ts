import { editorRoot } from '../editors/eligible';
import { OpenLine } from './open-line';
import type { Translate } from './words';

/** Asks once a page, at the first editor with the focus, whether to check what is written there. Reads no text. */
export class NewSiteQuestion {
  #line: OpenLine | undefined;
  #site: string | undefined;

  constructor(
    private readonly words: Translate,
    private readonly answer: (on: boolean) => void,
    private readonly reachable: () => boolean,
  ) {}

  start(site: string): void {
    if (this.#site !== undefined) return;
    this.#site = site;
    document.addEventListener('focusin', this.#onFocus, true);
    this.#askAt(document.activeElement, site);
  }

  stop(): void {
    this.#site = undefined;
    this.#close();
  }

  /** From the keyboard: into the question, when there is one. */
  takeFocus(): void {
    this.#line?.takeFocus();
  }

  readonly #onFocus = (event: FocusEvent): void => {
    if (this.#site !== undefined) this.#askAt(event.composedPath()[0] ?? null, this.#site);
  };

  #askAt(target: EventTarget | null, site: string): void {
    const editor = editorRoot(target);
    if (!editor || this.#line) return;
    if (!this.reachable()) {
      this.stop();
      return;
    }
    document.removeEventListener('focusin', this.#onFocus, true);
    const reply = (on: boolean) => () => {
      this.#close();
      this.answer(on);
    };
    this.#line = new OpenLine(this.words, editor, {
      text: this.words('new_site_ask', site),
      hint: 'new_site_hint',
      actions: [
        { word: 'new_site_yes', run: reply(true) },
        { word: 'new_site_no', run: reply(false) },
      ],
      onClose: () => {
        this.#close();
      },
    });
  }

  #close(): void {
    document.removeEventListener('focusin', this.#onFocus, true);
    this.#line?.remove();
    this.#line = undefined;
  }
}
