import type { Clock } from '../drafts/pacer';
import type { Summary } from '../protocol/messages';
import type { Announcer } from './announcer';
import type { Coach } from './coach';
import { signOf } from './sign';
import type { Translate } from './words';

/**
 * So long, in milliseconds, an answer stands before the toolbar shows it: a sign that changes at every word is in the way,
 * and each change costs the page a message.
 */
const RESTED = 1000;

/** How one draft stands, for whoever does not see its underlines: the sign on the toolbar, and screen readers. */
export class Standing {
  #signed: Summary | undefined;
  #next: { summary: Summary; timer: number } | undefined;
  /** How many findings screen readers have heard of in this draft. */
  #heard = 0;

  constructor(
    private readonly coach: Pick<Coach, 'sign'>,
    private readonly words: Translate,
    private readonly announcer: Pick<Announcer, 'say'>,
    private readonly clock: Clock,
  ) {}

  /** Screen readers hear how many phrases are marked whenever that has changed in what was read. */
  tell(summary: Summary): void {
    const { checked, found } = summary;
    if (checked === 'waiting' || found === this.#heard) return;
    const isRead = checked === 'checked' || checked === 'partly';
    // What nobody reads (a message that was sent, another language) ends without a word: the next begins anew.
    if (isRead || found === 0) this.#heard = found;
    if (!isRead) return;
    const { word, values } = signOf(summary);
    this.announcer.say(this.words(word, ...values));
  }

  /** Only an answer to what was being written rests. Without a summary there is no draft any more. */
  sign(summary: Summary | undefined): void {
    if (this.#next && isSame(summary, this.#next.summary)) return;
    this.stop();
    if (isSame(summary, this.#signed)) return;
    const isAnswer = this.#signed?.checked === 'waiting' && summary?.checked !== 'waiting';
    if (summary === undefined || !isAnswer) this.#show(summary);
    else {
      const timer = this.clock.setTimeout(() => {
        this.#next = undefined;
        this.#show(summary);
      }, RESTED);
      this.#next = { summary, timer };
    }
  }

  /** What is shown stays. */
  stop(): void {
    if (this.#next) this.clock.clearTimeout(this.#next.timer);
    this.#next = undefined;
  }

  #show(summary: Summary | undefined): void {
    this.#signed = summary;
    this.coach.sign(summary);
  }
}

function isSame(one: Summary | undefined, other: Summary | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
