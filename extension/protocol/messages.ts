import type { Checked } from '../drafts/draft';
import type { Marked } from '../drafts/findings';
import type { SiteState } from '../sites/state';
import type { Choice } from '../ui/taste';
import type { Ignore } from './ignored';
import type { Command } from './commands';
import type { Analysis, Answer, Label, LocalModel, Rewrites, ServiceState, Severity } from './wire';

/** How an attempt to pair ended. */
export type Paired = 'paired' | 'wrong_code' | 'expired' | 'stopped' | 'busy';

/** The answer where nothing was asked for but that something be done. No answer at all is a failure. */
export type Done = 'done';

/** A draft and, if there is one, the message that it answers. */
export interface Drafted {
  text: string;
  replyTo?: string | undefined;
}

/** What was found in a text, and a name for what it was read under (the settings, what is left alone). */
export interface Reading extends Analysis {
  under: string;
}

/** What a page is told about itself. */
export interface PageState extends SiteState {
  /** Which of its tab's frames the page is in, by the browser's number. */
  frame: number;
  /** Whether the message being answered may be read. */
  readReplies: boolean;
  /** Whether a grave phrase holds up the first press on Send. */
  beforeSending: boolean;
}

/** What pages and content scripts ask of the worker, and what it answers. */
export interface WorkerCalls {
  /** Is the tab that asks on, and what is known about its site? */
  site: { ask: object; answer: PageState | 'none' };
  /** The person's answer where the site is new and was to be asked about. */
  answer_new_site: { ask: { on: boolean }; answer: Done };
  /** Leave a phrase or a kind alone from now on, or mark it again. */
  ignore: { ask: { what: Ignore; ignored: boolean }; answer: Done };
  /** A mark of this kind was wrong, or was not after all. */
  wrong: { ask: { label: Label; by: 1 | -1 }; answer: Done };
  analyze: { ask: Drafted; answer: Answer<Reading> };
  rewrite: { ask: Drafted & { start: number; end: number; label: Label }; answer: Answer<Rewrites> };
  /** What was done about the suggestions in a card, or that it was undone. */
  chose: { ask: { choice: Choice; by: 1 | -1 }; answer: Done };
  /** Read no message being answered on the site of the tab that asks, or read them again. */
  read_replies: { ask: { read: boolean }; answer: Done };
  /** The person writes in this frame now. */
  drafting: { ask: object; answer: Done };
  /** How the tab's draft stands now, for the sign on the toolbar; without a summary there is no draft. */
  sign: { ask: { summary?: Summary | undefined }; answer: Done };
  /** The person asks what to do about the service. */
  help: { ask: object; answer: Done };
  /** Extension pages only. */
  status: { ask: object; answer: ServiceState };
  pair: { ask: { code: string }; answer: Paired };
  forget: { ask: object; answer: ServiceState };
  /** The person's larger model; null when none is set. */
  local_model: { ask: object; answer: LocalModel | null | 'unknown' };
}

/** How a draft stands, without a word of it. */
export interface Summary {
  checked: Checked;
  found: number;
  /** The highest severity among what was found; 0 when nothing was. */
  worst: Severity | 0;
  /** Something in what was read was left out: a quote, a signature, code or a link. */
  leavesOut: boolean;
  /** Something that stood out is left alone in it. */
  leavesAlone: boolean;
}

/** What a tab's draft looks like to the popup. */
export interface Report extends Summary {
  findings: (Marked & { severity: Severity })[];
  /** What the person has left alone in this draft only, or in another one of the same frame. */
  leftAlone: Marked[];
}

/** A report, and the site of the frame that holds the draft. */
export interface SiteReport extends Report {
  site: string;
}

/** What the worker and the popup ask of content scripts. */
export interface TabCalls {
  /** Something about sites or settings changed: ask `site` again. */
  recheck: { ask: object; answer: undefined };
  /** Answered only by the frame that holds the draft. */
  report: { ask: object; answer: SiteReport };
  /** The address of a frame that the browser keeps apart. Answered only by the frame around it, where that one has the focus. */
  focused_frame: { ask: object; answer: string };
  /** Mark again what the frame that answers `report` has left alone in its drafts. */
  mark_again: { ask: Marked; answer: undefined };
  command: { ask: { command: Command }; answer: undefined };
  /** The person writes in this frame now: a tab has one draft at a time. */
  drafting: { ask: { frame: number }; answer: undefined };
  /** Answered only by the frame in which something is selected. */
  selected: { ask: object; answer: string };
  /** The draft in this tab answers this text. */
  answer_this: { ask: { text: string }; answer: undefined };
}

type Message<Calls extends Record<keyof Calls, { ask: object }>> = {
  [Name in keyof Calls]: { type: Name } & Calls[Name]['ask'];
}[keyof Calls];

export type WorkerMessage = Message<WorkerCalls>;
export type TabMessage = Message<TabCalls>;

/** Whether a message is one of ours; extensions can be sent anything. */
export function isMessage(message: unknown): message is { type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}
