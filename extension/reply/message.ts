import { ATOM } from '../drafts/edit';
import { flatten } from '../editors/flatten';

/** The message that a draft answers, as text, and where it was found. */
export interface Message {
  text: string;
  from: 'quote' | 'thread' | 'selection';
}

/** As much of a message as is read: far more than anybody writes, and little enough not to keep a draft waiting. */
const LONGEST_MESSAGE = 20_000;

/** A text that somebody else wrote, fit to be read: whatever is in it, it is words and nothing else. */
export function tidy(text: string): string {
  const cut = text.slice(0, LONGEST_MESSAGE);
  return cut
    .toWellFormed()
    .replaceAll('\0', '')
    .replaceAll(ATOM, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A message is read again and again while its answer is written: its words, as long as it does not change. */
const known = new WeakMap<HTMLElement, { content: string; skip: string; words: string }>();

/** The words that an element shows, less the nodes that match `skip`. */
export function wordsOf(element: HTMLElement, skip: string): string {
  const content = element.textContent;
  const before = known.get(element);
  if (before?.content === content && before.skip === skip) return before.words;
  const words = tidy(flatten(element, skip).text);
  known.set(element, { content, skip, words });
  return words;
}
