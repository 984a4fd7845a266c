import type { Finding } from '../drafts/findings';
import type { Ignore } from '../protocol/ignored';
import { OpenLine } from './open-line';
import type { Translate, Word } from './words';

/** How a finding is left: this once, its phrase for good, its kind on this site, or as a false alarm. */
export type Leave = 'now' | 'phrase' | 'kind' | 'wrong';

/** What is said of it, and then undone with one press. */
const LEFT: Readonly<Record<Leave, Word>> = {
  now: 'left_now',
  phrase: 'left_phrase',
  kind: 'left_kind',
  wrong: 'left_wrong',
};

/** What is to be left alone from now on; undefined where it is about this draft only. */
export function ignoreOf({ phrase, label }: Finding, how: Leave): Ignore | undefined {
  if (how === 'phrase') return { by: 'phrase', phrase, label };
  return how === 'kind' ? { by: 'kind', label } : undefined;
}

/** What is said of a finding that was left. */
export function saidOf({ phrase, label }: Finding, how: Leave, words: Translate): string {
  return words(LEFT[how], how === 'kind' ? words(`name_${label}`) : phrase);
}

/** What was just left alone, and the way back, until the next thing that is done. */
export class LeftAlone {
  #line: OpenLine | undefined;

  constructor(private readonly words: Translate) {}

  show(text: string, editor: HTMLElement, undo: () => void): void {
    this.clear();
    const close = (): void => {
      this.clear();
    };
    this.#line = new OpenLine(this.words, editor, {
      text,
      fleeting: true,
      actions: [
        {
          word: 'left_undo',
          run: () => {
            close();
            undo();
          },
        },
      ],
      onClose: close,
    });
  }

  get isOpen(): boolean {
    return this.#line !== undefined;
  }

  takeFocus(): void {
    this.#line?.takeFocus();
  }

  contains(event: Event): boolean {
    return this.#line?.contains(event) === true;
  }

  clear(): void {
    this.#line?.remove();
    this.#line = undefined;
  }
}
