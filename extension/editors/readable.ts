import type { Clock } from '../drafts/pacer';
import { mayBeRead } from './eligible';

/** How long an answer holds at most, in ms: styles, labels and fieldsets may turn a field from elsewhere. */
const HOLDS = 500;

/**
 * Whether an editor that is being read still may be. This is asked at every key and several times for each answer, and
 * is worked out from styles, labels and what lies around: what was said last holds for a moment, unless the editor has
 * left the page or one of its own attributes has changed.
 */
export class Readable {
  readonly #turning = new MutationObserver(() => {
    this.#holdsUntil = 0;
  });
  #holdsUntil = 0;
  #is = true;

  constructor(
    private readonly editor: HTMLElement,
    private readonly clock: Clock,
  ) {
    this.#turning.observe(editor, { attributes: true });
  }

  now(): boolean {
    if (!this.editor.isConnected) return false;
    const isTurned = this.#turning.takeRecords().length > 0;
    return isTurned || this.clock.now() >= this.#holdsUntil ? this.anew() : this.#is;
  }

  /** The same, worked out whatever was said last: before a text is sent. */
  anew(): boolean {
    this.#is = mayBeRead(this.editor);
    this.#holdsUntil = this.clock.now() + HOLDS;
    return this.#is;
  }

  stop(): void {
    this.#turning.disconnect();
  }
}
