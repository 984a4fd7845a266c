/** What can be done from the keyboard, anywhere in a tab. */
export type Command = 'open' | 'next' | 'previous' | 'take' | 'dismiss' | 'reply';

/** The names under which the browser knows them, in the order in which they are listed. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'open-card': 'open',
  'next-phrase': 'next',
  'previous-phrase': 'previous',
  'take-first': 'take',
  'dismiss-phrase': 'dismiss',
  'open-reply': 'reply',
};
