import { h } from 'preact';
import type { Checked } from '../drafts/draft';
import { Notice } from './notice';
import { Panel } from './panel';
import { onEscape } from './escape';
import { hasRemedy, noticeOf } from './sign';
import type { Translate } from './words';

/** Says at the editor why its text is not being checked: quietly, and each thing once a page. */
export class NoticeBoard {
  #panel: Panel | undefined;
  /** Ends what the notice on screen has begun. */
  #end: (() => void) | undefined;
  #shown: Checked | undefined;
  readonly #said = new Set<Checked>();

  /** `help` shows what to do about the service. */
  constructor(
    private readonly words: Translate,
    private readonly help: () => void,
  ) {}

  say(checked: Checked, editor: HTMLElement): void {
    if (checked === 'waiting' || checked === this.#shown) return;
    this.clear();
    const word = noticeOf(checked);
    if (!word || this.#said.has(checked)) return;
    this.#said.add(checked);
    this.#shown = checked;
    const anchor = {
      getBoundingClientRect: () => editor.getBoundingClientRect(),
      contextElement: editor,
      gone: () => {
        this.clear();
      },
    };
    const panel = new Panel(this.words, anchor, 'bottom-end');
    this.#panel = panel;
    const stopListening = onEscape(() => {
      this.clear();
    });
    this.#end = () => {
      stopListening();
      if (panel.holdsFocus()) editor.focus();
      panel.remove();
    };
    panel.show(
      h(Notice, {
        word,
        onHelp: hasRemedy(checked) ? this.help : undefined,
        onClose: () => {
          this.clear();
        },
      }),
    );
  }

  /** From the keyboard: into the notice. Returns whether there is one. */
  takeFocus(): boolean {
    this.#panel?.takeFocus('.link');
    return this.#panel !== undefined;
  }

  clear(): void {
    this.#end?.();
    this.#end = undefined;
    this.#panel = undefined;
    this.#shown = undefined;
  }
}
