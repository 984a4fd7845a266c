import type { Analysis, Signal, Tip } from '../protocol/wire';
import type { Message } from './message';

/** One thing that the other side said: a feeling or a question, and whether the draft has met it. */
export interface Line {
  kind: Signal | 'question';
  sentence: string;
  start: number;
  done: boolean;
}

/** What the coach heard in the message, and the very text of the draft that this is about. */
export interface Hearing {
  draft: string;
  message: Message | undefined;
  lines: readonly Line[];
  tips: readonly Tip[];
}

/** Nobody reads more of them at a glance; a message may be made of nothing but questions. */
const MOST_LINES = 12;

/** More than two tips would be a list to work off. */
const MOST_TIPS = 2;

/** Nothing when the coach heard nothing: there is nothing to show then. */
export function hearingOf(draft: string, message: Message | undefined, analysis: Analysis): Hearing | undefined {
  const lines = message ? linesOf(message.text, analysis) : [];
  const tips = analysis.tips.slice(0, MOST_TIPS);
  return lines.length > 0 || tips.length > 0 ? { draft, message, lines, tips } : undefined;
}

/** The lines in the order in which they were said. A feeling goes before a question in the same sentence. */
function linesOf(message: string, { reply }: Analysis): Line[] {
  if (!reply) return [];
  const line = (kind: Line['kind'], start: number, end: number, done: boolean): Line => {
    return { kind, sentence: message.slice(start, end).trim(), start, done };
  };
  return [
    ...reply.feelings.map(({ signal, start, end, met }) => line(signal, start, end, met)),
    ...reply.questions.map(({ start, end, answered }) => line('question', start, end, answered)),
  ]
    .filter(({ sentence }) => sentence !== '')
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_LINES);
}

/** The same with nothing met: an empty draft meets nothing. */
export function unmet(hearing: Hearing): Hearing {
  return { ...hearing, draft: '', lines: hearing.lines.map((line) => ({ ...line, done: false })), tips: [] };
}
