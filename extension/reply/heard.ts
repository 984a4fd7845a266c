import type { Analysis, Answer } from '../protocol/wire';
import { hearingOf, unmet, type Hearing } from './hearing';
import { tidy, type Message } from './message';

/** What the person decided about the message that one draft answers. It outlives the look at the draft. */
export interface Choice {
  /** A text of the page that they said this draft answers. */
  chosen?: Message | undefined;
  /** They do not want it read for this draft. */
  dropped?: boolean;
}

/** For one draft: which message it answers, and what the coach heard in it last. */
export class Heard {
  hearing: Hearing | undefined;
  /** Counts the questions, so that a late answer to an earlier one is not taken for the newest. */
  #asked = 0;
  #begun = false;

  constructor(
    private readonly find: () => Message | undefined,
    private readonly choice: Choice,
  ) {}

  /** Asks about a draft along with the message that it answers, and keeps what is said about that one. */
  async ask(text: string, analyze: (replyTo?: string) => Promise<Answer<Analysis>>): Promise<Answer<Analysis>> {
    const asked = ++this.#asked;
    this.#begun = true;
    const message = this.message();
    const answer = await analyze(message?.text);
    if (asked === this.#asked) this.hearing = answer.ok ? hearingOf(text, message, answer.value) : undefined;
    return answer;
  }

  /** The message that the draft answers, as the page stands now. */
  message(): Message | undefined {
    return this.choice.dropped ? undefined : (this.choice.chosen ?? this.find());
  }

  /** The person said which text it is that this draft answers. */
  choose(text: string): void {
    this.choice.dropped = false;
    this.choice.chosen = { text: tidy(text), from: 'selection' };
  }

  /** The person does not want the message read for this draft. */
  drop(): void {
    this.choice.dropped = true;
    this.clear();
  }

  /** The draft was emptied, by hand or by sending it: what was decided was about the one before. */
  emptied(): void {
    if (!this.#begun) return;
    this.#begun = false;
    this.#asked++;
    this.choice.dropped = false;
    this.choice.chosen = undefined;
    this.hearing = this.hearing && unmet(this.hearing);
  }

  /** Nothing that was heard holds any more. */
  clear(): void {
    this.#asked++;
    this.hearing = undefined;
  }
}
