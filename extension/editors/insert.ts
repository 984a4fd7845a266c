import type { Span } from '../drafts/edit';

/**
 * A sentence put in at an offset, as the replacement of the one character next to it: an editor replaces a
 * stretch in one step that can be undone, and takes its formatting from there. A line break belongs to no
 * stretch. Undefined where there is nothing to hold on to.
 */
export function insertion(text: string, at: number, sentence: string): { span: Span; replacement: string } | undefined {
  const before = text[at - 1] ?? '\n';
  const after = text[at] ?? '\n';
  const words = (/\s/.test(before) ? '' : ' ') + sentence + (/\s/.test(after) ? '' : ' ');
  if (isWord(after)) return { span: { start: at, end: at + 1 }, replacement: words + after };
  if (isWord(before)) return { span: { start: at - 1, end: at }, replacement: before + words };
  return undefined;
}

/** Half of a character outside the basic plane is none to hold on to. */
function isWord(character: string): boolean {
  return /[^\n\ufffc\ud800-\udfff]/.test(character);
}
