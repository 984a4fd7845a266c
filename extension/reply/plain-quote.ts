import { ATTRIBUTION, FORWARDED, HEADERS, MAY_BE_QUOTED } from './headings';
import { tidy } from './message';

const QUOTED = /^[^\S\n]*>/;
const SIGNATURE = /^-- ?$/m;

/**
 * The message quoted in a plain text: what follows "On …, … wrote:" or the heads of a mail, or the lines that
 * begin with ">". Only the newest: what that message quotes itself is older.
 */
export function quotedIn(text: string): string | undefined {
  if (!MAY_BE_QUOTED.test(text)) return undefined;
  const heading = firstOf(text, ATTRIBUTION, HEADERS);
  if (FORWARDED.test(text.slice(0, heading?.end))) return undefined;
  const below = heading ? text.slice(heading.end) : text;
  const lines = below.split('\n');
  const first = lines.find((line) => line.trim() !== '');
  const isMarked = heading ? first !== undefined && QUOTED.test(first) : lines.some((line) => QUOTED.test(line));
  return isMarked ? newest(unquoted(lines)) : heading && newest(below);
}

/** A quoted message without its own quotes and its signature. */
export function newest(text: string): string | undefined {
  const ends = [firstOf(text, ATTRIBUTION, HEADERS, FORWARDED)?.start, SIGNATURE.exec(text)?.index];
  const end = Math.min(text.length, ...ends.filter((end) => end !== undefined));
  const own = text.slice(0, end).split('\n');
  return tidy(own.filter((line) => !QUOTED.test(line)).join('\n')) || undefined;
}

/** The quoted lines alone, without their mark. */
function unquoted(lines: readonly string[]): string {
  const quoted = lines.filter((line) => QUOTED.test(line));
  return quoted.map((line) => line.replace(/^[^\S\n]*> ?/, '')).join('\n');
}

function firstOf(text: string, ...patterns: readonly RegExp[]): { start: number; end: number } | undefined {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0];
}
