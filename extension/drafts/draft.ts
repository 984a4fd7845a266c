import { MAX_CHARACTERS, type Analysis, type Answer } from '../protocol/wire';
import { carryOver, dismissalKey, findingsOf, NO_FINDINGS, type Finding, type Findings } from './findings';
import { Pacer, type Clock } from './pacer';

/**
 * Whether the text as it stands has been checked, and if not, why. `empty`: nothing to check;
 * `waiting`: newer text than the last answer; `too_long`: over what the service reads; `other_language`: not English.
 */
export type Checked =
  'empty' | 'waiting' | 'checked' | 'too_long' | 'other_language' | (Answer<never> & { ok: false })['state'];

export interface DraftEvents {
  /** The draft's text now; undefined when the editor is gone. */
  read(): string | undefined;
  analyze(text: string): Promise<Answer<Analysis>>;
  /** Called whenever findings or `checked` may have changed. */
  changed(draft: Draft): void;
}

/**
 * One draft being written: knows its findings and whether they are about the text as it stands.
 * An answer to an older text is never shown; findings touched by later typing are dropped.
 */
export class Draft {
  findings: Findings = NO_FINDINGS;
  checked: Checked = 'empty';
  readonly #dismissed = new Set<string>();
  readonly #pacer: Pacer;
  #stopped = false;

  constructor(
    private readonly events: DraftEvents,
    clock: Clock,
  ) {
    this.#pacer = new Pacer(() => this.#ask(), clock);
  }

  /**
   * The text may have changed: drop what went stale at once, ask again when the typing pauses. Returns
   * whether it has.
   */
  edited(): boolean {
    const text = this.events.read();
    if (this.#stopped || text === undefined || text === this.findings.text) return false;
    this.findings = carryOver(this.findings, text);
    this.#set(this.#before(text) ?? 'waiting');
    if (this.checked === 'empty') this.#dismissed.clear();
    this.#pacer.changed();
    return true;
  }

  /** Ask about the text as it stands, at once (a setting changed, an editor came into focus). */
  check(): void {
    this.#pacer.now();
  }

  /** Do not show this phrase again in this draft. */
  dismiss(finding: Finding): void {
    this.#dismissed.add(dismissalKey(finding));
    const list = this.findings.list.filter((other) => !this.#dismissed.has(dismissalKey(other)));
    this.findings = { ...this.findings, list };
    this.events.changed(this);
  }

  stop(): void {
    this.#stopped = true;
    this.#pacer.stop();
    this.findings = NO_FINDINGS;
  }

  async #ask(): Promise<boolean> {
    const text = this.events.read();
    if (this.#stopped || text === undefined) return true;
    const known = this.#before(text);
    if (known) {
      this.findings = { text, list: [] };
      this.#set(known);
      return true;
    }
    const answer = await this.events.analyze(text);
    if (this.#isStale(text)) return answer.ok;
    if (answer.ok) {
      this.findings = findingsOf(text, answer.value.flags, this.#dismissed);
      const foreign = answer.value.skipped.some((skip) => skip.why === 'other_language');
      this.#set(foreign && answer.value.flags.length === 0 ? 'other_language' : 'checked');
    } else {
      this.findings = carryOver(this.findings, text);
      this.#set(answer.state);
    }
    return answer.ok;
  }

  #isStale(text: string): boolean {
    return this.#stopped || this.events.read() !== text;
  }

  /** What can be said about a text without asking anybody. */
  #before(text: string): Checked | undefined {
    if (text.trim() === '') return 'empty';
    return text.length > MAX_CHARACTERS ? 'too_long' : undefined;
  }

  #set(checked: Checked): void {
    this.checked = checked;
    this.events.changed(this);
  }
}
