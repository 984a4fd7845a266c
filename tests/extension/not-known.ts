/** What a site's file can say: where the draft is, what in it is quote or signature, whom one writes to, how one sends. */
export type Fact = 'draft' | 'quote' | 'audience' | 'sending';

/**
 * What of that no public source says for certain, by the first host of each shipped site; COMPATIBILITY.md says what
 * is done instead. In a chat nobody quotes inside the editor, and to whom a mail goes its site does not tell.
 */
export const NOT_KNOWN: Readonly<Record<string, readonly Fact[]>> = {
  'mail.google.com': ['audience'],
  'outlook.live.com': ['audience'],
  'mail.yahoo.com': ['audience'],
  'mail.proton.me': ['audience'],
  'app.slack.com': ['quote'],
  'teams.microsoft.com': ['quote'],
  'chat.google.com': ['quote'],
  'discord.com': ['quote', 'audience'],
  'web.whatsapp.com': ['quote', 'audience'],
  'linkedin.com': ['quote', 'audience'],
  '*.zendesk.com': [],
  'app.intercom.com': ['quote', 'sending'],
  '*.freshdesk.com': ['sending'],
  'app.hubspot.com': [],
  'app.frontapp.com': ['draft', 'sending'],
  'github.com': ['quote'],
  'app.fastmail.com': ['draft', 'audience', 'sending'],
  'facebook.com': ['draft', 'quote', 'audience'],
  'secure.helpscout.net': ['draft', 'quote', 'sending'],
  'gitlab.com': ['draft', 'quote', 'sending'],
};
