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
/** After a failure the service gets this long before it is asked again. */
const WAIT_AFTER_FAILURE = 2000;

/**
 * Runs a job some time after the last change: one at a time, the newest change queued behind the one in
 * flight. The wait follows the job: a service that takes 400 ms is asked less often than one that takes 10.
 */
export class Pacer {
  #timer: number | undefined;
  #running = false;
  #again = false;
  #wait = SHORTEST_WAIT;
  #stopped = false;

  /** `job` resolves to whether it got an answer. It must not reject. */
  constructor(
    private readonly job: () => Promise<boolean>,
    private readonly clock: Clock,
  ) {}

  /** Something changed: run the job when the typing pauses. */
  changed(): void {
    if (this.#stopped) return;
    this.#cancel();
    this.#timer = this.clock.setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, this.#wait);
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
    const answered = await this.job();
    const took = this.clock.now() - begun;
    this.#wait = answered ? Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, 2 * took)) : WAIT_AFTER_FAILURE;
    this.#running = false;
    if (this.#again) {
      this.#again = false;
      this.changed();
    }
  }
}
