import { closestAround } from './focus';

/**
 * Which fields are drafts to other people, and which are none of our business. The rule fails closed: a
 * field that smells of a secret, a search or code is never read.
 */

/** Looked for in names taken apart into words: "userPassword" and "card_number" smell, "compass" does not. */
const SECRET = new RegExp(
  [
    String.raw`\w*(password|passwd|passphrase|passcode|captcha)\w*`,
    String.raw`(pass|pwd|otp|one ?time|pins?|cvv|cvc|cc|iban|ssn|secrets?|tokens?|(access|auth|api)token)`,
    String.raw`(card|account) ?(number|num|no)`,
    String.raw`(api|private|access|ssh) ?keys?|(seed|recovery) ?(phrase|codes?)`,
    String.raw`search(es|box|bar|input|field|query|term)?`,
  ]
    .map((words) => String.raw`\b(${words})\b`)
    .join('|'),
);
const OPTED_OUT = [
  '[data-tactful="false"]',
  '[data-gramm="false"]',
  '[data-enable-grammarly="false"]',
  '[data-lt-active="false"]',
].join(',');
const SEARCH = 'search, [role="search"]';
const CODE = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="code"]';

/** The editor that a focused node belongs to: the textarea itself, or the editing host around a node. */
export function editorRoot(node: EventTarget | null): HTMLElement | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const root = node instanceof HTMLTextAreaElement ? node : editingHost(node);
  return root && isEligible(root) ? root : undefined;
}

function editingHost(node: HTMLElement): HTMLElement | undefined {
  if (!isEditable(node)) return undefined;
  let host = node;
  while (host.parentElement && isEditable(host.parentElement)) host = host.parentElement;
  return host;
}

function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable;
}

/** Whether this editor is one to read: writable, not hidden from assistants, no secret, no search, no code. */
export function isEligible(editor: HTMLElement): boolean {
  if (editor instanceof HTMLTextAreaElement && (editor.readOnly || editor.disabled)) return false;
  if (editor.getAttribute('aria-readonly') === 'true') return false;
  if (['searchbox', 'combobox', 'spinbutton'].includes(editor.getAttribute('role') ?? '')) return false;
  if (closestAround(editor, [OPTED_OUT, CODE, SEARCH].join(','))) return false;
  return !smells(editor);
}

function smells(editor: HTMLElement): boolean {
  const attribute = (name: string): string => inWords(editor.getAttribute(name) ?? '');
  const label = attribute('aria-label');
  // A composer is called after the room it writes to: "Message to #search-team".
  if (editor.getAttribute('role') === 'textbox' ? SECRET.exec(label)?.index === 0 : SECRET.test(label)) return true;
  const names = ['name', 'id', 'autocomplete', 'placeholder'].map(attribute);
  const labels = editor instanceof HTMLTextAreaElement ? [...editor.labels] : [];
  return [...names, ...labels.map(({ textContent }) => inWords(textContent))].some((name) => SECRET.test(name));
}

function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z\d])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
