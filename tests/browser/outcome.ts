import { narrow } from '../../extension/editors/narrow';

/** A suggestion as it stands on the screen: words of the draft, and what they become. */
export interface Shown {
  before: string;
  after: string;
}

/** What a draft becomes by a suggestion, for a person who has read it on the screen; offsets are the draft's before it. */
export class Outcome {
  readonly draft: string;
  /** Only the words that differ are written anew: a sentence of which some stay keeps their formatting. */
  readonly #change: ReturnType<typeof narrow>;

  /** The suggestion is about those of the words that lie nearest to an offset. */
  constructor(
    private readonly before: string,
    shown: Shown,
    near = 0,
  ) {
    const [at] = [...before.matchAll(inAnyLines(shown.before))].sort(
      (a, b) => Math.abs(a.index - near) - Math.abs(b.index - near),
    );
    if (!at) throw new Error(`“${shown.before}” is not in “${before}”`);
    this.#change = narrow(before, { start: at.index, end: at.index + at[0].length }, shown.after);
    this.draft = this.became(0, before.length);
  }

  /** What has become of a stretch: new words belong to the one in which the old ones began. */
  became(start: number, end: number): string {
    const { span, replacement } = this.#change;
    const fresh = start <= span.start && span.start < end ? replacement : '';
    const kept = this.before.slice(Math.max(start, span.end), Math.max(end, span.end));
    return this.before.slice(start, Math.max(start, Math.min(end, span.start))) + fresh + kept;
  }

  /** The draft when typing goes on behind the new words. */
  typed(sign: string): string {
    const { span, replacement } = this.#change;
    const caret = span.start + replacement.length;
    return this.draft.slice(0, caret) + sign + this.draft.slice(caret);
  }
}

/** Where the nth of the same words begins. */
export function placeOf(words: string, text: string, nth = 0): number {
  let at = text.indexOf(words);
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1);
  return at;
}

/** Words as they are, but for their breaks: editors count the lines between paragraphs each in their own way. */
function inAnyLines(words: string): RegExp {
  const parts = words.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'g');
}
