import { ABOVE_QUOTE, FORWARDED, MAY_BE_ATTRIBUTED } from './headings';
import { wordsOf } from './message';
import { newest, quotedIn } from './plain-quote';

/** What mail programs wrap the earlier messages in. */
const CONTAINER = '.gmail_quote, .yahoo_quoted, .protonmail_quote, .freshdesk_quote, .front-blockquote, .hs_reply';
const HEADING = '.gmail_attr, .moz-cite-prefix';
/** Outlook's heads stand above the message; in the message itself, older ones carry a prefixed name. */
const OUTLOOK_HEADING = '[id$="divRplyFwdMsg"]';
const OLDER = `blockquote, ${CONTAINER}, ${HEADING}, ${OUTLOOK_HEADING}, ${OUTLOOK_HEADING} ~ *, [id$="appendonsend"] ~ *`;
const SIGNATURE = '.gmail_signature, .moz-signature, .protonmail_signature_block, [id$="Signature"]';
const NOT_IT = `${OLDER}, ${SIGNATURE}`;

/** The newest message quoted in an editor, under what the person writes or between it. */
export function quotedUnder(editor: HTMLElement): string | undefined {
  if (editor instanceof HTMLTextAreaElement) return quotedIn(editor.value);
  return citedIn(editor) ?? belowHeads(editor) ?? inContainer(editor) ?? attributedIn(editor);
}

/** Blocks that a mail program marked as the message being answered; an answer may stand between several. */
function citedIn(editor: HTMLElement): string | undefined {
  const cited = [...editor.querySelectorAll('blockquote')].filter(
    (block) =>
      (block.matches('[type="cite"]') ||
        block.closest(CONTAINER) !== null ||
        isHeading(block.previousElementSibling)) &&
      !isInside(block, 'blockquote', editor) &&
      !isPassedOn(block),
  );
  return newest(cited.map((block) => wordsOf(block, NOT_IT)).join('\n\n'));
}

function isHeading(element: Element | null): boolean {
  return element !== null && (element.matches(HEADING) || ABOVE_QUOTE.test(element.textContent));
}

/** Whether the container of a quote says that the mail is passed on, not answered. */
function isPassedOn(block: Element): boolean {
  const container = block.closest(CONTAINER);
  return FORWARDED.test(container?.querySelector(HEADING)?.textContent ?? '');
}

function belowHeads(editor: HTMLElement): string | undefined {
  const heads = editor.querySelector(OUTLOOK_HEADING);
  const words: string[] = [];
  for (let next = heads?.nextElementSibling ?? null; next; next = next.nextElementSibling) {
    if (next.matches(OUTLOOK_HEADING)) break;
    if (next instanceof HTMLElement) words.push(wordsOf(next, NOT_IT));
  }
  return newest(words.join('\n'));
}

/** A wrapped message without a block of its own: heads and words in a row. */
function inContainer(editor: HTMLElement): string | undefined {
  const container = editor.querySelector<HTMLElement>(CONTAINER);
  if (!container || container.querySelector('blockquote') || FORWARDED.test(container.textContent)) return undefined;
  const words = wordsOf(container, NOT_IT);
  return quotedIn(words) ?? newest(words);
}

/** Any other mail program: "On …, … wrote:" and what follows it. */
function attributedIn(editor: HTMLElement): string | undefined {
  if (!MAY_BE_ATTRIBUTED.test(editor.textContent)) return undefined;
  return quotedIn(wordsOf(editor, `blockquote blockquote, ${SIGNATURE}`));
}

function isInside(element: Element, selector: string, root: Element): boolean {
  const outer = element.parentElement?.closest(selector);
  return outer != null && root.contains(outer);
}
