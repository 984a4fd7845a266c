/** Code, in Quill a block of it, too. */
export const CODE = 'pre, code, .ql-code-block-container';

/** Who quotes what they answer may leave no trace of that but a block quote, below an empty line. */
const OVER_A_QUOTE = /^\s*\n/;

/**
 * Whether what is blank in a rich draft is first of all code or a quote that the person has put there, and not what
 * `skip` knows as the site's: a signature, or the mail that is being answered.
 */
export function holdsOwnUnread(root: HTMLElement, skip: string, text: string): boolean {
  const first = root.querySelector(skip);
  if (!first) return false;
  return first.matches(CODE) || (first.matches('blockquote:not([type="cite"])') && !OVER_A_QUOTE.test(text));
}
