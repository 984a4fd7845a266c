/** Timers, so that tests can bring their own. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(id: number): void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => window.setTimeout(run, ms),
  clearTimeout: (id) => {
    window.clearTimeout(id);
  },
};

/** Wait at least this long after the last keystroke, in milliseconds: about the pause between two words. */
const SHORTEST_WAIT = 250;
/** However slow the service, an answer is asked for after this pause. */
const LONGEST_WAIT = 1000;
/** After a failure the service gets this long before it is asked again; doubled with every further one. */
const WAIT_AFTER_FAILURE = 2000;
const LONGEST_WAIT_AFTER_FAILURE = 30_000;

/** How a job went: `failed` is worth another try without a change, `hopeless` is not. */
export type Outcome = 'answered' | 'failed' | 'hopeless';

/**
 * Runs a job some time after the last change: one at a time, the newest change queued behind the one in
 * flight. The wait follows the job: a service that takes 400 ms is asked less often than one that takes 10.
 */
export class Pacer {
  #timer: number | undefined;
  #running = false;
  #again = false;
  #wait = SHORTEST_WAIT;
  #failures = 0;
  #stopped = false;

  constructor(
    private readonly job: () => Promise<Outcome>,
    private readonly clock: Clock,
  ) {}

  /** Something changed: run the job when the typing pauses. */
  changed(): void {
    if (this.#stopped) return;
    this.#runIn(this.#wait);
  }

  /** Run the job without waiting for a pause. */
  now(): void {
    if (this.#stopped) return;
    this.#cancel();
    void this.#run();
  }

  /** Nothing runs any more; an answer still in flight is the job's to ignore. */
  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #runIn(ms: number): void {
    this.#cancel();
    this.#timer = this.clock.setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, ms);
  }

  #cancel(): void {
    if (this.#timer !== undefined) this.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    const begun = this.clock.now();
    let outcome: Outcome;
    try {
      outcome = await this.job();
    } catch {
      outcome = 'failed';
    }
    this.#running = false;
    this.#plan(outcome, this.clock.now() - begun);
  }

  #plan(outcome: Outcome, took: number): void {
    if (outcome === 'answered') this.#failures = 0;
    this.#wait =
      outcome === 'answered' ? Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, 2 * took)) : WAIT_AFTER_FAILURE;
    if (this.#again) {
      this.#again = false;
      this.changed();
    } else if (outcome === 'failed' && this.#timer === undefined && !this.#stopped) {
      this.#runIn(Math.min(LONGEST_WAIT_AFTER_FAILURE, WAIT_AFTER_FAILURE * 2 ** this.#failures++));
    }
  }
}
