import type { Mark, Received, Site } from '../sites/site';
import { wordsOf } from './message';
import { newest } from './plain-quote';

/** Enough for one thought in several messages; somebody who writes more has begun another. */
const LONGEST_RUN = 5;
/** "+1", "same here": so few words under somebody's message, without a question, leave that one the newest. */
const ECHO = /^(?!.*\?)\s*\S*(?:\s+\S+){0,2}\s*$/s;

const NOT_IT = 'blockquote, .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature';

/** The newest message of the other side in the conversation that an editor answers. */
export function newestReceived(editor: HTMLElement, site: Site | undefined): string | undefined {
  const rules = site?.received;
  if (!rules || (site.draft !== undefined && !editor.closest(site.draft))) return undefined;
  const thread = messagesBefore(editor, rules.message);
  const selves = marks(document, rules.self);
  let sender = '';
  const senders = thread.map((message) => (sender = marks(message, rules.sender)[0] ?? sender));
  const isOwn = (index: number): boolean => {
    const by = senders[index] ?? '';
    return thread[index]?.matches(rules.own ?? ':not(*)') === true || selves.some((self) => isWhole(self, by));
  };
  const last = thread.findLastIndex((message, index) => !isOwn(index) && wordsIn(message, rules) !== undefined);
  const reaches = (index: number): boolean =>
    rules.runs === true && index > 0 && last - index + 1 < LONGEST_RUN && !isOwn(index - 1);
  const echoes = (index: number): boolean => {
    const message = thread[index];
    return message !== undefined && ECHO.test(wordsIn(message, rules) ?? '');
  };
  let first = last;
  while (reaches(first) && (senders[first - 1] === senders[first] || echoes(first))) first--;
  const run = thread.slice(Math.max(0, first), last + 1);
  return run.flatMap((message) => wordsIn(message, rules) ?? []).join('\n') || undefined;
}

/**
 * The messages around an editor, up to the one that it stands under. A mail program that shows the newest first
 * has the editor above them: then it is the first that counts.
 */
function messagesBefore(editor: HTMLElement, selector: string): HTMLElement[] {
  const around = conversation(editor, selector);
  const outermost = around.filter((message) => !message.parentElement?.closest(selector));
  const before = outermost.filter((message) => follows(message, editor));
  return before.length > 0 ? before : outermost.slice(0, 1);
}

/** The messages of the smallest part of the page that holds any; a window of its own is no part of the page. */
function conversation(editor: HTMLElement, selector: string): HTMLElement[] {
  for (let part = editor.parentElement; part; part = part.parentElement) {
    const found = [...part.querySelectorAll<HTMLElement>(selector)].filter((message) => !message.contains(editor));
    if (found.length > 0) return found;
    if (part.matches('[role="dialog"]')) break;
  }
  return [];
}

function follows(before: Node, after: Node): boolean {
  return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function wordsIn(message: HTMLElement, { body, skip }: Received): string | undefined {
  const bodies = body === undefined ? [] : [...message.querySelectorAll<HTMLElement>(body)];
  const outermost = bodies.filter((one) => !bodies.some((other) => other !== one && other.contains(one)));
  const left = skip === undefined ? NOT_IT : `${NOT_IT}, ${skip}`;
  return newest((outermost.length > 0 ? outermost : [message]).map((one) => wordsOf(one, left)).join('\n'));
}

function marks(root: ParentNode, mark: Mark | undefined): string[] {
  if (!mark) return [];
  return [...root.querySelectorAll(mark.selector)]
    .map((element) => (mark.attribute === undefined ? element.textContent : element.getAttribute(mark.attribute)) ?? '')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** Whether a name or address stands in a label as a whole: "Jane Doe" in "User: Jane Doe", not "an" in "Jane". */
function isWhole(label: string, name: string): boolean {
  const at = name === '' ? -1 : label.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}@.]/u.test((label[at - 1] ?? ' ') + (label[at + name.length] ?? ' '));
}
