import type { Summary } from '../protocol/messages';
import type { Announcer } from './announcer';
import type { Coach } from './coach';
import { signOf } from './sign';
import type { Translate } from './words';

/** How one draft stands, for whoever does not see its underlines: the sign on the toolbar, and screen readers. */
export class Standing {
  #signed: Summary | undefined;
  /** How many findings screen readers have heard of in this draft. */
  #heard = 0;

  constructor(
    private readonly coach: Coach,
    private readonly words: Translate,
    private readonly announcer: Announcer,
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

  /** Without a summary there is no draft any more. */
  sign(summary: Summary | undefined): void {
    if (JSON.stringify(summary) === JSON.stringify(this.#signed)) return;
    this.#signed = summary;
    this.coach.sign(summary);
  }
}
