// What mail programs put above the message being answered, or above one passed on. The service has the same rules
// (server/tactful/coach/headings.py). Bounded everywhere: the text is somebody else's.

/** No program says "you wrote": whoever does speaks for themselves, and what follows may be theirs. */
const NOBODY_SPEAKS = String.raw`(?![^\n]*\s(?:I|me|my|you|your|we|us|our)\s)`;

/** What no program leaves out, and hardly anybody writes: a year, a time or an address. */
const WHEN = String.raw`(?=[^\n]*(?:\b\d{4}\b|\d[:.h]\d\d|@))`;

/** In the languages of the commonest ones. The line may be wrapped once. */
const WROTE = [
  ['On', String.raw`wrote ?:`],
  ['Am', String.raw`schrieb\b[^\n]{0,80}:`],
  ['Le', String.raw`a écrit ?:`],
  ['El', String.raw`escribió ?:`],
  ['Op', String.raw`schreef\b[^\n]{0,80}:`],
  ['Em', String.raw`escreveu ?:`],
  ['Il', String.raw`ha scritto ?:`],
]
  .map(([first = '', last = '']) => String.raw`${first}\b(?:[^\n]{3,160}|[^\n]{3,160}\n[^\n]{1,120})\b${last}`)
  .join('|');

const QUOTED_BELOW = String.raw`(?=\s*\n[^\S\n]*>)`;

const ADDRESS = String.raw`<[^\s<>@]{1,64}@[^\s<>@]{1,255}>`;

/** "On 4 May 2026, Anna wrote:", "---- Anna wrote ----", "Anna <…@…> wrote on 4 May:", "2026-05-04 9:12 Anna <…@…>:". */
export const ATTRIBUTION = new RegExp(
  String.raw`^[^\S\n]*(?=\S)(?:` +
    [
      String.raw`${WHEN}${NOBODY_SPEAKS}(?:${WROTE})(?<!\nyou wrote:)`,
      `(?:${WROTE})${QUOTED_BELOW}`,
      String.raw`-{2,}[^\S\n]*(?=[^\s-])[^\n]{1,160}\bwrote[^\S\n]*-{2,}`,
      String.raw`${NOBODY_SPEAKS}[^\n<>]{0,120}${ADDRESS},? (?:wrote|writes|schrieb|a écrit|escribió|schreef|escreveu|ha scritto)\b[^\n]{0,80} ?:`,
      String.raw`\d{4}([-/.])\d\d?\1\d\d?,? \d\d?:\d\d[^\n<>]{0,120}${ADDRESS} ?:`,
    ].join('|') +
    String.raw`)[^\S\n]*$`,
  'm',
);

/** The same right above a block that is marked as quoted: that it stands there says the rest. */
export const ABOVE_QUOTE = new RegExp(String.raw`^\s*(?:${WROTE})\s*$`);

/** Somewhere in a text there may be such a line: cheap enough to ask at every pause. */
export const MAY_BE_ATTRIBUTED =
  /wrote ?[:-]|wrote on\b|writes|schrieb\b|a écrit|escribió|schreef\b|escreveu|ha scritto|original message|@[^\s<>]+> ?:/i;

const FROM = 'from|von|de|van|da';
const SENT = 'sent|gesendet|envoyé|enviado|verzonden|inviato';
const SUBJECT = 'subject|betreff|objet|asunto|onderwerp|assunto|oggetto';
const HEADS = `${FROM}|${SENT}|${SUBJECT}|date|datum|data|to|an|à|para|aan|a|cc|reply-to`;

function head(names: string, value = String.raw`(?:[^\S\n][^\n]*)?`): string {
  return String.raw`[^\S\n]*\*?(?:${names})[ \u00a0]?:\*?${value}(?:\n|$(?![^]))`;
}

const HEAD = head(HEADS);
const WITH_ADDRESS = head(HEADS, String.raw`[^\S\n][^\n]*\S@\S[^\n]*`);
const WITH_TIME = head(SENT, String.raw`[^\S\n][^\n]*\d[:.h]\d\d[^\n]*`);
const ABOVE = String.raw`(?:[^\n:]{1,12}:[^\n]*\n){0,6}?`;

/**
 * The heads of a mail, as Outlook writes them above the message being answered. "From: Leeds", "To: York" and
 * "Date: 5 May" are a journey: the heads of a mail have an address, a time or a subject, or a quote below them.
 */
export const HEADERS = new RegExp(
  String.raw`^(?:-{2,}[^\S\n]*original message[-\s]*\n+)?(?=${ABOVE}${head(FROM)})(?:` +
    [
      `(?=${ABOVE}(?:${WITH_ADDRESS}|${WITH_TIME}))(?:${HEAD}){2,}`,
      `(?=${ABOVE}${head(SUBJECT)})(?:${HEAD}){3,}`,
      String.raw`(?:${HEAD}){2,7}(?=\s*>)`,
    ].join('|') +
    ')',
  'im',
);

/** Somewhere in a plain text there may be a quote: a mark, a line as above, or the heads of a mail. */
export const MAY_BE_QUOTED = new RegExp(String.raw`>|${MAY_BE_ATTRIBUTED.source}|\b(?:${FROM})[ \u00a0]?:`, 'i');

/** A mail passed on to somebody else is not the message that they sent. */
export const FORWARDED = /^[^\S\n]*(?:-{2,}[^\S\n]*forwarded message|begin forwarded message:)/im;
