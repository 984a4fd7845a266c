import type { Analysis, Skip } from '../protocol/wire';
import { smallestEdit, type Edit, type Span } from './edit';

/** A text, and what was found in the whole of it. */
export interface Read {
  text: string;
  analysis: Analysis;
}

/** Which of its last lines end a text (a sign-off, an address) is told by so many of them that are not blank. */
export const ENDING = 8;

/** A blank line. The service hears what stands between two of them by itself, wherever it stands. */
const BLANK = /\n[ \t\r]*\n/g;

/** So, too, at a line break between a full stop and what begins a sentence, where no mail program wrapped the lines. */
const BREAK = /\n[ \t\r]*\n|\n(?<=[.!?…]["”’)]?[ \t\r]*\n)(?<![AaPp]\.[Mm]\.[ \t\r]*\n)(?=[ \t]*[A-Z0-9"“(•*-])/g;
/** A mail program wraps lines that are at least this long. */
export const WRAPPED_LENGTH = 50;
const WRAPPED = new RegExp(String.raw`\n(?<=[^\n]{${WRAPPED_LENGTH}}\n)[ \t]*[a-z]`);

/** The last line like this is where the signature begins; of those above it nothing is said. */
const DASHES = /^(?:--|\u2014|__)/m;

const WORD = /[\p{L}\p{N}]/u;

/**
 * The whole paragraphs that have changed since a text was read, `text[start, endAfter)`, if what is found in them
 * and what was found in the others is all that there is to find; undefined where that is not certain.
 *
 * What is certain follows server/tactful/coach/text.py, skips.py and signature.py. Of a paragraph nothing depends on
 * another, but for its language and for what is no paragraph at all: quotes, code, the signature. A signature may begin
 * and end in any of the last lines: where one of them has changed the part reaches from as many unchanged lines above
 * it to the end.
 */
export function changedPart(before: Read, text: string): Edit | undefined {
  if (text === before.text || !isAllEnglish(before.analysis)) return undefined;
  const edit = smallestEdit(before.text, text);
  const block = firstBlock(before.text, before.analysis.skipped);
  const pattern = WRAPPED.test(before.text) || WRAPPED.test(text) ? BLANK : BREAK;
  // What stands beside the edit decides as well: a break that was none before, or is none any more, parts nothing.
  const old = new Set(breaksOf(before.text, pattern).map(({ start }) => start));
  const breaks = breaksOf(text, pattern);
  const above = breaks.filter(({ start, end }) => end <= edit.start && old.has(start));
  const below = breaks.find(({ start }) => start >= edit.endAfter && old.has(start - edit.endAfter + edit.endBefore));

  const touched = above.at(-1)?.end ?? 0;
  const endAfter = below?.start ?? text.length;
  const endBefore = endAfter - edit.endAfter + edit.endBefore;
  if (isEnding(before.text.slice(endBefore, block))) return ifWorthIt(text, { start: touched, endBefore, endAfter });

  const starts = [0, ...above.map(({ end }) => end).filter((end) => end <= block)];
  const unchanged = starts.at(-1) ?? 0;
  const start = starts.findLast((at) => at < unchanged && isEnding(text.slice(at, unchanged)));
  if (start === undefined || DASHES.test(text.slice(0, start))) return undefined;
  return ifWorthIt(text, { start, endBefore: before.text.length, endAfter: text.length });
}

/**
 * What is to be found in the whole of a text, from what was found in it before and now in the changed part alone;
 * undefined where the part's analysis says something that may concern the rest.
 */
export function withPart(before: Read, text: string, part: Edit, analysis: Analysis): Analysis | undefined {
  const { start, endBefore, endAfter } = part;
  const words = text.slice(start, endAfter);
  // A part that is all signature is in no language: the signature may go on above it.
  if (!isAllEnglish(analysis)) return undefined;
  if (endAfter < text.length && firstBlock(words, analysis.skipped) < words.length) return undefined;
  const merged = <Found extends { start: number; end: number }>(old: readonly Found[], found: readonly Found[]) => [
    ...old.filter((one) => one.start < start),
    ...found.map((one) => moved(one, start)),
    ...old.filter((one) => one.start >= endBefore).map((one) => moved(one, endAfter - endBefore)),
  ];
  return {
    flags: merged(before.analysis.flags, analysis.flags),
    reply: null,
    tips: [],
    skipped: merged(before.analysis.skipped, analysis.skipped),
    language: analysis.language,
  };
}

/** Where the breaks between paragraphs lie, in order. */
function breaksOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** A part that is most of the text, or in which there is nothing to read, is not worth asking about by itself. */
function ifWorthIt(text: string, part: Edit): Edit | undefined {
  const words = text.slice(part.start, part.endAfter);
  return words.length * 2 <= text.length && WORD.test(words) ? part : undefined;
}

/** Whether nothing was said that concerns a text as a whole: another language, a message being answered, a tip. */
function isAllEnglish({ language, skipped, reply, tips }: Analysis): boolean {
  return (
    language === 'en' && reply === null && tips.length === 0 && skipped.every(({ why }) => why !== 'other_language')
  );
}

/** Where the first quote, signature or block of code begins; the end of the text when there is none. */
function firstBlock(text: string, skipped: readonly Skip[]): number {
  const isInline = ({ start, why }: Skip): boolean =>
    why === 'link' || (why === 'code' && text[start] === '`' && text[start + 1] !== '`');
  return skipped.find((skip) => !isInline(skip))?.start ?? text.length;
}

/** Whether lines are enough to tell where a text ends, with none of those above them. */
function isEnding(lines: string): boolean {
  let told = 0;
  for (let end = lines.length; end >= 0 && told < ENDING;) {
    const start = lines.slice(0, end).lastIndexOf('\n') + 1;
    if (WORD.test(lines.slice(start, end))) told++;
    end = start - 1;
  }
  return told === ENDING;
}

function moved<Found extends { start: number; end: number }>(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}
