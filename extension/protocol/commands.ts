/** What can be done from the keyboard, anywhere in a tab. */
export type Command = 'open' | 'next' | 'previous' | 'take' | 'dismiss' | 'reply';

/** By the names under which the browser knows them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'open-card': 'open',
  'next-phrase': 'next',
  'previous-phrase': 'previous',
  'take-first': 'take',
  'dismiss-phrase': 'dismiss',
  'open-reply': 'reply',
};
