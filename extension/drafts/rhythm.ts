/** A pause of so many keystrokes' time ends a sentence that has no full stop yet: more than between two words. */
const PAUSE = 3.5;
/** However fast or slow somebody types, in milliseconds. */
const SHORTEST = 300;
const LONGEST = 640;
/** How much of the rhythm the newest keystroke makes. */
const NEWEST = 0.2;
/** So long a pause, in milliseconds, is one to think: what is there is read as it stands. */
const THINKING = 2000;
/** Nobody types so many characters at once: they were pasted, or dictated, and are not being written. */
export const PASTED = 20;

/** How fast somebody types, and so how long the sentence under the caret counts as being written. */
export class Rhythm {
  #between = LONGEST / PAUSE;
  #last = -Infinity;
  #until = -Infinity;
  #thinking = -Infinity;

  /** The draft changed at a time in milliseconds, by so many characters. */
  changed(at: number, characters: number): void {
    const since = at - this.#last;
    this.#last = at;
    if (since < LONGEST) this.#between += NEWEST * (since - this.#between);
    const pause = Math.min(LONGEST, Math.max(SHORTEST, PAUSE * this.#between));
    const isPasted = characters > PASTED;
    this.#until = isPasted ? at : at + pause;
    this.#thinking = isPasted ? at : at + THINKING;
  }

  /**
   * How long the sentence still counts as being written; 0 or less when it does not. Half a sentence may sound as the whole
   * does not: who is not `sure` waits until it has an end, or somebody thinks.
   */
  left(at: number, sure: boolean): number {
    return (sure ? this.#until : this.#thinking) - at;
  }

  /** Nothing is being written any more. */
  ended(): void {
    this.#until = this.#thinking = -Infinity;
  }
}
