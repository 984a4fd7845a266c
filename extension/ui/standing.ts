import { summaryOf, type Report, type Summary } from '../protocol/messages';
import type { Announcer } from './announcer';
import type { Coach } from './coach';
import type { Translate } from './words';

/** How one draft stands, for whoever does not see its underlines: the sign on the toolbar, and screen readers. */
export class Standing {
  #signed: Summary | undefined;
  /** How many findings screen readers have heard of. */
  #heard = 0;

  constructor(
    private readonly coach: Coach,
    private readonly words: Translate,
    private readonly announcer: Announcer,
  ) {}

  sign(report: Report): void {
    this.#sign(summaryOf(report));
  }

  /** Screen readers hear how many phrases are marked whenever that has changed. */
  tell(found: number): void {
    if (found === this.#heard) return;
    this.#heard = found;
    const { words } = this;
    this.announcer.say(
      found === 0 ? words('found_checked') : found === 1 ? words('found_one') : words('found_many', found),
    );
  }

  /** There is no draft any more. */
  end(): void {
    this.#sign(undefined);
  }

  #sign(summary: Summary | undefined): void {
    if (JSON.stringify(summary) === JSON.stringify(this.#signed)) return;
    this.#signed = summary;
    this.coach.sign(summary);
  }
}
