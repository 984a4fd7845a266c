/**
 * Which fields are drafts to other people, and which are none of our business. The rule fails closed: a
 * field that smells of a secret, a search or code is never read.
 */

const SECRET = /pass(word|wd|code)?|otp|one.?time|\bpin\b|cvv|cvc|card.?(num|no)|cc-|iban|secret|token|captcha|search/i;
const OPTED_OUT = [
  '[data-tactful="false"]',
  '[data-gramm="false"]',
  '[data-enable-grammarly="false"]',
  '[data-lt-active="false"]',
].join(',');
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
  if (editor.closest(OPTED_OUT) || editor.closest(CODE)) return false;
  return !['name', 'id', 'autocomplete', 'aria-label'].some((name) => SECRET.test(editor.getAttribute(name) ?? ''));
}
