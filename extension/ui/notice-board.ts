import { h } from 'preact';
import type { Checked } from '../drafts/draft';
import { Notice } from './notice';
import { Panel } from './panel';
import { hasRemedy, noticeOf } from './sign';
import type { Translate } from './words';

/** Says at the editor why its text is not being checked: quietly, and each thing once a page. */
export class NoticeBoard {
  #panel: Panel | undefined;
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
    this.#panel = new Panel(this.words, anchor, 'bottom-end');
    this.#panel.show(
      h(Notice, {
        word,
        onHelp: hasRemedy(checked) ? this.help : undefined,
        onClose: () => {
          this.clear();
        },
      }),
    );
  }

  clear(): void {
    this.#panel?.remove();
    this.#panel = undefined;
    this.#shown = undefined;
  }
}
