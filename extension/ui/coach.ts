import type { Finding } from '../drafts/findings';
import type { Ignore } from '../protocol/ignored';
import type { Reading, Summary } from '../protocol/messages';
import type { Answer, Label, Rewrites } from '../protocol/wire';
import type { ReplyRules } from '../reply/answering';
import type { Sending } from './send-guard';
import type { Choice } from './taste';

/** Who reads drafts and proposes words; how it is reached is not known here. */
export interface Coach {
  analyze(text: string, replyTo: string | undefined): Promise<Answer<Reading>>;
  rewrite(text: string, finding: Finding, replyTo: string | undefined): Promise<Answer<Rewrites>>;
  /** Learns from what was done about suggestions, or takes that back. */
  chose(choice: Choice, by: 1 | -1): void;
  /** Whether messages being answered are to be read on this site. */
  readReplies(read: boolean): void;
  /** A draft is looked at here from now on, and those of other frames no longer. */
  drafting(): void;
  /** Shows outside the page how the draft stands; without a summary there is none. */
  sign(summary: Summary | undefined): void;
  /** Leaves a phrase or a kind alone from now on, or marks it again. */
  ignore(what: Ignore, ignored: boolean): void;
  /** Counts that a mark of this kind was wrong, or takes that back. */
  wrong(label: Label, by: 1 | -1): void;
  /** Shows what to do when nothing is checked. */
  help(): void;
  /** False once it can never be asked again. */
  reachable(): boolean;
}

/** What is known about the page. */
export interface Surroundings extends ReplyRules {
  /** Selects what in an editor the person did not write. */
  skip: string;
  /** How drafts are sent here, for a person who wants a word before that. */
  sending: Sending | undefined;
}
