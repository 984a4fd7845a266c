import { isHeading } from '../editors/eligible';
import type { Site } from '../sites/site';
import { findMessage } from './find';
import { Heard, type Choice } from './heard';

/** What is known of the page's site, and whether the message that a draft answers may be read on it. */
export interface ReplyRules {
  known: Site | undefined;
  readReplies: boolean;
}

/** A text chosen to be answered waits this long for its draft, in milliseconds. */
const CHOSEN_HOLDS = 600_000;

/** Which message each draft of a page answers: the one that is found, unless the person has said something else. */
export class Answering {
  /** Undefined while nothing may be read. */
  rules: ReplyRules | undefined;
  /** A text that was chosen before there was a draft. */
  #chosen: { text: string; at: number } | undefined;
  readonly #choices = new WeakMap<HTMLElement, Choice>();

  /** `now` is a clock in milliseconds. */
  constructor(private readonly now: () => number) {}

  /** What is heard for the draft in an editor. */
  for(editor: HTMLElement): Heard {
    if (isHeading(editor)) return new Heard(() => undefined, {});
    const choice = this.#choices.get(editor) ?? {};
    this.#choices.set(editor, choice);
    const heard = new Heard(
      () => (this.rules?.readReplies ? findMessage(editor, this.rules.known) : undefined),
      choice,
    );
    if (this.#chosen && this.now() - this.#chosen.at < CHOSEN_HOLDS) heard.choose(this.#chosen.text);
    this.#chosen = undefined;
    return heard;
  }

  /** The person chose a text of the page: for the draft that they write, else for the next one. */
  choose(text: string, heard: Heard | undefined): void {
    if (!this.rules?.readReplies || text.trim() === '') return;
    if (heard) heard.choose(text);
    else this.#chosen = { text, at: this.now() };
  }
}
