import { h } from 'preact';
import type { Checked } from '../drafts/draft';
import { Notice } from './notice';
import { Panel } from './panel';
import type { Translate, Word } from './words';

/** What is worth a line at the editor; everything else is shown in the popup alone. */
const WORTH_SAYING: Partial<Record<Checked, Word>> = {
  stopped: 'notice_stopped',
  unpaired: 'notice_unpaired',
  stranger: 'notice_stranger',
  wrong_version: 'notice_wrong_version',
  broken: 'notice_broken',
  too_long: 'notice_too_long',
};

/** Says at the editor why its text is not being checked: quietly, and each thing once a page. */
export class NoticeBoard {
  #panel: Panel | undefined;
  #shown: Checked | undefined;
  readonly #said = new Set<Checked>();

  constructor(private readonly words: Translate) {}

  say(checked: Checked, editor: HTMLElement): void {
    if (checked === 'waiting' || checked === this.#shown) return;
    this.clear();
    const word = WORTH_SAYING[checked];
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
