import { closestAround } from './focus';

/**
 * Which fields are drafts to other people, and which are none of our business. The rule fails closed: a
 * field that smells of a secret, a search or code is not read. It smells by its kind (type, role, landmark, what the
 * browser fills in, letters drawn as dots) or by what it is called in English, German, French or Spanish. One-line
 * inputs are mostly names, addresses and numbers: of those only one that says of itself that it takes a message is read.
 */

/** Looked for as SECRET is. */
const MESSAGE =
  /\b(messages?|comments?|repl(y|ies)|chat|feedback|notes?|(say|write) something|nachricht|kommentar|antwort(en)?|notiz)\b/;
/** A composer is called after the room it writes to, whatever that is called: "Message #search-team"; not "Message search". */
const ROOM = /^\s*(((write|send|type) (an? |your )?)?message (to\b|in\b|[#@])|nachricht (an|in)\b)/i;
const HEADING = /\b(subject|betreff|(add a|issue|post|request|discussion) title)\b/;

const LETTER = String.raw`[\p{L}\p{N}]`;
/** Looked for in names taken apart into words: "userPassword" and "card_number" smell, "compass" does not. */
const SECRET = new RegExp(
  [
    `${LETTER}*(password|passwd|passphrase|passcode|captcha|passwort|passwörter|kennwort|passkey|geheimzahl|kreditkarte)${LETTER}*`,
    String.raw`(pass|pwd|t?otp|one ?time|pins?|cvv2?|cvc2?|tan|puk|cc|iban|ssn|secrets?|tokens?|(access|auth|api)token)`,
    String.raw`(card|account|routing) ?(number|num|no)|cc ?(number|num|no)|(credit|debit) ?cards?|sort ?codes?`,
    String.raw`(verification|security|confirmation|authenticat(ion|or)|access|backup|activation|unlock|digit|login|auth|pin|sms) ?codes?`,
    String.raw`(otp|mfa) ?codes?|2 ?fa( codes?)?|(two|multi|second) ?factor|security (question|answer)s?`,
    // "Type the code we sent you", but not "Enter your code review".
    String.raw`^code$|^(please )?(enter|type|paste) (in )?((the|your|an?) )?([\p{L}\p{N}]+ )?code(?! review)`,
    String.raw`(api|private|access|ssh) ?keys?|(seed|recovery) ?(phrase|words?|codes?|keys?)|mnemonic`,
    String.raw`search(es|box|bar|input|field|query|term)?|^((type to|quick) )?filter|^find($| (in|by|messages?|people))`,
    // German, French, Spanish: what fields of their sites are called.
    String.raw`(einmal|sicherheits|bestätigungs|zugangs|verifizierungs|authentifizierungs|aktivierungs|(zwei)?faktor) ?codes?|code eingeben`,
    String.raw`(karten|konto|prüf)nummer|prüfziffern?|sicherheits(frage|antwort)|wiederherstellungs(wörter|phrase|schlüssel)`,
    String.raw`suchen?|such(anfrage|begriff|feld|leiste|maske|text|wort)|sucheingabe(feld)?|durchsuchen|^filtern`,
    String.raw`mots? de passe|code (de vérification|de sécurité|de confirmation|d (accès|authentification)|à usage unique)`,
    String.raw`numéro de (carte|compte)|question (de sécurité|secrète)|phrase de récupération`,
    String.raw`rechercher?|^filtrer`,
    String.raw`contraseñas?|código de (verificación|seguridad|confirmación|acceso|autenticación|un solo uso)`,
    String.raw`número de (la )?(tarjeta|cuenta)|pregunta (de seguridad|secreta)|frase de recuperación`,
    String.raw`buscar|buscador|búsqueda|^filtrar`,
  ]
    .map((words) => `(?<!${LETTER})(${words})(?!${LETTER})`)
    .join('|'),
  'u',
);
const OPTED_OUT = [
  '[data-tactful="false"]',
  '[data-gramm="false"]',
  '[data-enable-grammarly="false"]',
  '[data-lt-active="false"]',
].join(',');
const SEARCH = 'search, [role="search"]';
const CODE = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="code"]';

/** The field whose whole content is one plain text. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

export function isTextControl(node: unknown): node is TextControl {
  return node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
}

/** The editor that a focused node belongs to: the textarea or input itself, or the editing host around a node. */
export function editorRoot(node: EventTarget | null): HTMLElement | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const root = rootAround(node);
  return root && isEligible(root) ? root : undefined;
}

/** Whether an editor that is being read is still there, and still one to read: pages turn a field into another kind. */
export function mayBeRead(editor: HTMLElement): boolean {
  return editor.isConnected && rootAround(editor) === editor && isDraft(editor);
}

function rootAround(node: HTMLElement): HTMLElement | undefined {
  return isTextControl(node) ? node : editingHost(node);
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
  // A list of names that opens over a draft makes a combobox of it for as long: one that is being read is read on.
  return editor.getAttribute('role') !== 'combobox' && isDraft(editor);
}

function isDraft(editor: HTMLElement): boolean {
  if (isTextControl(editor) && (editor.readOnly || editor.matches(':disabled'))) return false;
  if (editor instanceof HTMLInputElement && !takesMessages(editor)) return false;
  if (editor.getAttribute('aria-readonly') === 'true') return false;
  if (['searchbox', 'spinbutton'].includes(editor.getAttribute('role') ?? '')) return false;
  if (closestAround(editor, [OPTED_OUT, CODE, SEARCH].join(','))) return false;
  return !isMasked(editor) && !smells(editor);
}

function takesMessages(input: HTMLInputElement): boolean {
  // Whatever the browser fills in by itself is about the person and no message.
  const filledIn = !['', 'on', 'off'].includes(input.autocomplete);
  return input.type === 'text' && !filledIn && (isHeading(input) || isCalled(input, MESSAGE));
}

/** Whether what is written here stands over a message, and answers none itself. */
export function isHeading(editor: HTMLElement): boolean {
  return editor instanceof HTMLInputElement && isCalled(editor, HEADING);
}

function isCalled(editor: HTMLElement, what: RegExp): boolean {
  return [inWords(labelOf(editor)), ...namesOf(editor)].some((name) => what.test(name));
}

/** Whether the letters are drawn as dots: a password that does not call itself one. */
function isMasked(editor: HTMLElement): boolean {
  return !['', 'none'].includes(getComputedStyle(editor).getPropertyValue('-webkit-text-security'));
}

function smells(editor: HTMLElement): boolean {
  const label = labelOf(editor);
  const isRoom = editor.getAttribute('role') === 'textbox' && ROOM.test(label);
  if (!isRoom && SECRET.test(inWords(label))) return true;
  return namesOf(editor).some((name) => SECRET.test(name));
}

/** What an editor is called for those who do not see it. */
function labelOf(editor: HTMLElement): string {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const ids = editor.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  return named.trim() === '' ? (editor.getAttribute('aria-label') ?? '') : named;
}

/** What else stands at an editor about what goes into it. */
function namesOf(editor: HTMLElement): string[] {
  const attributes = ['name', 'id', 'autocomplete', 'placeholder'].map((name) => editor.getAttribute(name) ?? '');
  const labels = isTextControl(editor) ? [...(editor.labels ?? [])].map(({ textContent }) => textContent) : [];
  return [...attributes, ...labels].map(inWords);
}

function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z\d])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
