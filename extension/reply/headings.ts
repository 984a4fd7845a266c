/**
 * The line that a mail program puts above the message being answered, in the languages of the commonest ones.
 * The line may be wrapped once. Bounded everywhere: the text is somebody else's.
 */
export const ATTRIBUTION = new RegExp(
  [
    ['On', String.raw`wrote ?:`],
    ['Am', String.raw`schrieb\b[^\n]{0,80}:`],
    ['Le', String.raw`a écrit ?:`],
    ['El', String.raw`escribió ?:`],
    ['Op', String.raw`schreef\b[^\n]{0,80}:`],
    ['Em', String.raw`escreveu ?:`],
    ['Il', String.raw`ha scritto ?:`],
  ]
    .map(([first = '', last = '']) => String.raw`^${first}\b[^\n]{3,160}(?:\n[^\n]{1,120})?\b${last}[^\S\n]*$`)
    .join('|'),
  'm',
);

/** Somewhere in a text there may be such a line: cheap enough to ask at every pause. */
export const MAY_BE_ATTRIBUTED = /wrote ?:|schrieb\b|a écrit|escribió|schreef\b|escreveu|ha scritto|original message/i;

const HEADER = String.raw`[^\S\n]*\*?(?:from|sent|date|to|cc|subject|von|gesendet|an|betreff):\*?[^\S\n][^\n]*(?:\n|$)`;

/** The heads of a mail, as Outlook writes them above the message being answered. */
export const HEADERS = new RegExp(String.raw`^(?:-{2,}[^\S\n]*original message[-\s]*\n+)?(?:${HEADER}){3,}`, 'im');

/** A mail passed on to somebody else is not the message that they sent. */
export const FORWARDED = /^[^\S\n]*(?:-{2,}[^\S\n]*forwarded message|begin forwarded message:)/im;
