/** What can be done to marked phrases from the keyboard, anywhere in a tab. */
export type Command = 'open' | 'next' | 'previous' | 'take' | 'dismiss';

/** The names under which the browser knows them, in the order in which they are listed. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'open-card': 'open',
  'next-phrase': 'next',
  'previous-phrase': 'previous',
  'take-first': 'take',
  'dismiss-phrase': 'dismiss',
};
