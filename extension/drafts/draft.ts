import { MAX_CHARACTERS, type Analysis, type Answer } from '../protocol/wire';
import {
  carryOver,
  dismissalKey,
  findingsOf,
  hasEnd,
  isBeingWritten,
  isOver,
  NO_FINDINGS,
  takeBack,
  underOldNames,
  type Dismissed,
  type Finding,
  type Findings,
  type Marked,
} from './findings';
import { Pacer, type Clock, type Outcome } from './pacer';
import { PASTED, Rhythm } from './rhythm';

/**
 * Whether the text as it stands has been checked, and if not, why. `empty`: nothing to check;
 * `waiting`: newer text than the last answer; `too_long`: over what the service reads; `partly`: in part not
 * English and not read; `other_language`: nothing of it English; `nothing_own`: nothing but quotes, signatures, code
 * and links, which are not read.
 */
export type Checked =
  | 'empty'
  | 'waiting'
  | 'checked'
  | 'partly'
  | 'too_long'
  | 'other_language'
  | 'nothing_own'
  | (Answer<never> & { ok: false })['state'];

/** What asking again about the same text cannot mend: only the person can. */
const HOPELESS: ReadonlySet<Checked> = new Set<Checked>(['off', 'unreadable', 'unpaired']);

/**
 * A finding of this confidence is shown in half a sentence as well. Of clean sentences of authors that the model never saw,
 * cut off between any two words, 7.7 % carry a finding and 2.6 % one as sure; of the findings in flagged ones 73 % are as
 * sure (scripts/unfinished.py).
 */
const SURE = 0.85;

/** Anything but blanks and what stands for a picture or a mention. */
const WRITTEN = /[^\s\ufffc]/;

/** What says something; the dash before a link, or the brackets round it, do not. */
const SAYING = /[\p{L}\p{N}\p{Extended_Pictographic}?!]/u;

export interface DraftEvents {
  /** The draft's text now; undefined when the editor is gone, or is none to read any more. */
  read(): string | undefined;
  /** Offset of the caret in that text; undefined when it is not known. */
  caret(): number | undefined;
  /** Whether something stands where the text is blank that the person has put there. */
  holdsUnread(text: string): boolean;
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
  /** Something in it was not read, for it is a quote, a signature, code or a link. */
  leavesOut = false;
  readonly #pacer: Pacer;
  #stopped = false;
  readonly #rhythm = new Rhythm();
  /** How often it has changed since it was last read. */
  #touches = 0;
  #holding: number | undefined;
  /** Shows what was held back, but for what is to be held back still. */
  #held: (() => void) | undefined;
  #names = 0;

  /** `dismissed` is what the person has dismissed in this draft so far; it outlives this object. */
  constructor(
    private readonly events: DraftEvents,
    private readonly clock: Clock,
    private readonly dismissed: Dismissed,
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
    this.#touches++;
    this.#typed(this.#grownTo(text));
    this.findings = carryOver(this.findings, text);
    this.#set(this.#before(text) ?? 'waiting');
    return true;
  }

  /** Like `edited` for a text so long that reading it would hold up the typing: it is read once that pauses. */
  touched(): void {
    if (this.#stopped) return;
    this.checked = 'waiting';
    this.#touches++;
    this.#typed(1);
  }

  /** Ask about the text as it stands, at once (a setting changed, an editor came into focus). */
  check(): void {
    this.#pacer.now();
  }

  /** Do not show this phrase again in this draft. `undo` takes back what else was done about it, once. */
  dismiss(finding: Finding, undo: () => void): void {
    const { phrase, label } = finding;
    this.dismissed.set(dismissalKey(finding), { phrase, label, undo });
    this.hide(finding);
  }

  /** Take this phrase away now; whether it is found again is settled elsewhere. */
  hide(finding: Finding): void {
    this.edited();
    // What is held back may be the same words.
    if (this.#held) this.check();
    this.#letGo();
    const hidden = dismissalKey(finding);
    const list = this.findings.list.filter((other) => dismissalKey(other) !== hidden);
    this.findings = { ...this.findings, list };
    this.events.changed(this);
  }

  /** Takes a dismissal back: the phrase may be shown again. */
  restore(marked: Marked): void {
    takeBack(this.dismissed, marked);
    this.check();
  }

  /** Nothing is being written any more, though the sentence may have no end: what was held back is shown. */
  finished(): void {
    this.#rhythm.ended();
    this.#held?.();
  }

  stop(): void {
    this.#stopped = true;
    this.#pacer.stop();
    this.#letGo();
    this.findings = NO_FINDINGS;
  }

  #typed(characters: number): void {
    this.#letGo();
    this.#rhythm.changed(this.clock.now(), characters);
    this.#pacer.changed();
  }

  /** By how many characters a change has made the draft longer, on average: a long one is not read at every key. */
  #grownTo(text: string): number {
    const grown = (text.length - this.findings.text.length) / Math.max(1, this.#touches);
    this.#touches = 0;
    return grown;
  }

  async #ask(): Promise<Outcome> {
    const text = this.events.read();
    if (this.#stopped || text === undefined) return 'answered';
    const grown = this.#grownTo(text);
    if (text !== this.findings.text) {
      const { length } = this.findings.list;
      if (grown > PASTED) this.#rhythm.ended();
      this.findings = carryOver(this.findings, text);
      // What has only moved is drawn once, with the answer.
      if (this.checked !== 'waiting' || this.findings.list.length < length) this.#set('waiting');
    }
    const known = this.#before(text);
    if (known) {
      this.findings = { text, list: [] };
      this.#set(known);
      return 'answered';
    }
    // A long quote below the draft is nothing but blanks here, and would make it too long to be read.
    const answer = await this.events.analyze(text.trimEnd());
    const outcome = answer.ok ? 'answered' : HOPELESS.has(answer.state) ? 'hopeless' : 'failed';
    if (this.#isStale(text)) return outcome;
    if (answer.ok) this.#found(text, answer.value);
    else {
      this.findings = carryOver(this.findings, text);
      this.#set(answer.state);
    }
    return outcome;
  }

  /** Shows what was found, but for what is new in the sentence being written: that waits for a longer pause. */
  #found(text: string, analysis: Analysis): void {
    this.#letGo();
    this.leavesOut = analysis.skipped.some(({ why }) => why !== 'other_language');
    const found = underOldNames(findingsOf(text, analysis.flags, this.dismissed), this.findings.list, () =>
      String(++this.#names),
    );
    const now = this.clock.now();
    const caret = this.#rhythm.left(now, false) > 0 ? this.events.caret() : undefined;
    const wait = (finding: Finding): number =>
      caret === undefined || !isBeingWritten(finding, text, caret) || this.#isShown(finding)
        ? 0
        : Math.max(0, this.#rhythm.left(now, finding.confidence >= SURE || hasEnd(text, caret)));
    const waits = found.map(wait);
    this.findings = { text, list: found.filter((_, at) => waits[at] === 0) };
    const held = waits.filter((ms) => ms > 0);
    if (held.length === 0) {
      this.#set(howMuchWasRead(text, analysis));
      return;
    }
    this.#set('waiting');
    this.#held = () => {
      if (!this.#isStale(text)) this.#found(text, analysis);
    };
    this.#holding = this.clock.setTimeout(this.#held, Math.min(...held));
  }

  #letGo(): void {
    if (this.#holding !== undefined) this.clock.clearTimeout(this.#holding);
    this.#holding = this.#held = undefined;
  }

  /** Words that are marked already are not new, though they may be marked anew. */
  #isShown(finding: Finding): boolean {
    return this.findings.list.some((old) => isOver(old, finding));
  }

  #isStale(text: string): boolean {
    return this.#stopped || this.events.read() !== text;
  }

  /** What can be said about a text without asking anybody. */
  #before(text: string): Checked | undefined {
    if (!WRITTEN.test(text)) return this.events.holdsUnread(text) ? 'nothing_own' : 'empty';
    return text.trimEnd().length > MAX_CHARACTERS ? 'too_long' : undefined;
  }

  #set(checked: Checked): void {
    this.checked = checked;
    // It was sent: the next message is another draft.
    if (checked === 'empty') this.dismissed.clear();
    this.events.changed(this);
  }
}

function howMuchWasRead(text: string, { skipped }: Analysis): Checked {
  // A signature or a link is not read either, and may lie within what is in another language.
  let rest = '';
  let at = 0;
  for (const { start, end } of [...skipped].sort((one, other) => one.start - other.start)) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  if (skipped.some(({ why }) => why === 'other_language')) return /\p{L}/u.test(rest) ? 'partly' : 'other_language';
  return skipped.length === 0 || SAYING.test(rest) ? 'checked' : 'nothing_own';
}
