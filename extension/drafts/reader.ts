import type { Reading } from '../protocol/messages';
import type { Analysis, Answer } from '../protocol/wire';
import { changedPart, withPart } from './part';

/**
 * Asks about one draft, and remembers the last answer, so that of a long draft only what has changed travels. What
 * it says is always what is said of the whole: where the part is not sure to tell, the whole is asked about.
 */
export class Reader {
  #last: { text: string; analysis: Reading } | undefined;

  constructor(private readonly analyze: (text: string, replyTo?: string) => Promise<Answer<Reading>>) {}

  /** Whether a draft meets the message that it answers is judged by the whole of it. */
  async read(text: string, replyTo?: string): Promise<Answer<Analysis>> {
    const last = this.#last;
    const part = last && replyTo === undefined ? changedPart(last, text) : undefined;
    if (last && part) {
      const answer = await this.analyze(text.slice(part.start, part.endAfter));
      if (!answer.ok) return answer;
      const { under } = answer.value;
      const analysis = under === last.analysis.under ? withPart(last, text, part, answer.value) : undefined;
      if (analysis) {
        this.#last = { text, analysis: { ...analysis, under } };
        return { ok: true, value: analysis };
      }
    }
    const answer = await this.analyze(text, replyTo);
    this.#last = answer.ok && replyTo === undefined ? { text, analysis: answer.value } : undefined;
    return answer;
  }
}
