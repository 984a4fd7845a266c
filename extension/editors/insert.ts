import type { Span } from '../drafts/edit';

/** A stretch of the draft, what is to stand there instead, and where the caret then belongs, counted from its start. */
export interface Insertion {
  span: Span;
  replacement: string;
  caret: number;
}

/**
 * Words put in at an offset, with the blanks or line breaks that they bring, as the replacement of the one character
 * next to it: an editor replaces a stretch in one step that can be undone, and takes its formatting from there. A
 * line break belongs to no stretch. Undefined where there is nothing to hold on to.
 */
export function insertion(text: string, at: number, words: string): Insertion | undefined {
  const before = text[at - 1] ?? '\n';
  const after = text[at] ?? '\n';
  if (isWord(after)) return { span: { start: at, end: at + 1 }, replacement: words + after, caret: words.length };
  const replacement = before + words;
  if (isWord(before)) return { span: { start: at - 1, end: at }, replacement, caret: replacement.length };
  return undefined;
}

/** Half of a character outside the basic plane is none to hold on to. */
function isWord(character: string): boolean {
  return /[^\n\ufffc\ud800-\udfff]/.test(character);
}
