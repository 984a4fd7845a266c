import type { Span } from '../drafts/edit';
import type { Summary } from '../protocol/messages';
import type { Analysis, Answer, Rewrites } from '../protocol/wire';
import type { ReplyRules } from '../reply/answering';

/** Who reads drafts and proposes words; how it is reached is not known here. */
export interface Coach {
  analyze(text: string, replyTo: string | undefined): Promise<Answer<Analysis>>;
  rewrite(text: string, span: Span, replyTo: string | undefined): Promise<Answer<Rewrites>>;
  /** No message being answered is to be read on this site. */
  neverReply(): void;
  /** Shows outside the page how the draft stands; without a summary there is none. */
  sign(summary: Summary | undefined): void;
  /** Shows what to do when nothing is checked. */
  help(): void;
  /** False once it can never be asked again. */
  reachable(): boolean;
}

/** What is known about the page. */
export interface Surroundings extends ReplyRules {
  /** Selects what in an editor the person did not write. */
  skip: string;
}
