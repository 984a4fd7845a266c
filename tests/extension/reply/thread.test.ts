import { afterEach, describe, expect, it } from 'vitest';
import { newestReceived } from '../../../extension/reply/thread';
import { discord } from '../../../extension/sites/discord';
import { freshdesk } from '../../../extension/sites/freshdesk';
import { github } from '../../../extension/sites/github';
import { gmail } from '../../../extension/sites/gmail';
import { linkedin } from '../../../extension/sites/linkedin';
import { outlook } from '../../../extension/sites/outlook';
import type { Site } from '../../../extension/sites/site';
import { slack } from '../../../extension/sites/slack';
import { teams } from '../../../extension/sites/teams';
import { whatsapp } from '../../../extension/sites/whatsapp';
import { zendesk } from '../../../extension/sites/zendesk';

/** What the site of this name makes of a conversation, its editor marked with `data-here`. */
function received(site: Site, html: string): string | undefined {
  document.body.innerHTML = html;
  const editor = document.querySelector<HTMLElement>('[data-here]');
  if (!editor) throw new Error('no editor on the page');
  return newestReceived(editor, site);
}

afterEach(() => {
  document.body.innerHTML = '';
});

const NEW = 'When will it come?';
const OLD = 'Did you ship it?';
const MINE = 'I will look.';

const gmailMessage = (from: string, words: string): string =>
  `<div role="listitem"><div class="adn"><span class="gD" email="${from}"></span><div class="a3s"><div>${words}</div>
   <div class="gmail_quote"><blockquote>${OLD}</blockquote></div></div></div></div>`;
const gmailEditor = '<div data-here role="textbox" g_editable="true" contenteditable="true"></div>';
const gmailAccount =
  '<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google Account: Me (me@example.com)"></a>';

const slackMessage = (by: string, words: string): string =>
  `<div data-qa="message_container">${by && `<button data-qa="message_sender_name">${by}</button>`}<div data-qa="message-text">${words}</div></div>`;
const slackEditor = '<div data-qa="message_input"><div data-here class="ql-editor" role="textbox"></div></div>';
const slackAccount = '<button data-qa="user-button" aria-label="User: Jane Doe"></button>';

const teamsMessage = (kind: string, by: string, words: string): string =>
  `<div data-tid="chat-pane-message"><div class="${kind}"><span data-tid="message-author-name">${by}</span><div id="content-1">${words}</div></div></div>`;
const teamsEditor = '<div data-tid="ckeditor" data-here role="textbox"></div>';

const discordMessage = (by: string, words: string, reply = ''): string =>
  `<li id="chat-messages-1">${reply}${by && `<span id="message-username-1">${by}</span>`}<div id="message-content-1">${words}</div></li>`;
const discordEditor = '<div data-here role="textbox" data-slate-editor="true"></div>';

const zendeskMessage = (type: string, words: string, note = ''): string =>
  `<article data-test-id="omni-log-comment-item">${note}<div data-test-id="omni-log-item-message" type="${type}">
   <div data-test-id="omni-log-message-content">${words}<div class="signature">Sent from my phone</div></div></div></article>`;
const zendeskEditor = '<div data-test-id="omnicomposer-rich-text-ckeditor" data-here role="textbox"></div>';

describe('the newest message of the other side', () => {
  it.each<[string, Site, string, string | undefined]>([
    [
      'Gmail: not one’s own, without what it quotes',
      gmail,
      gmailAccount + gmailMessage('jonas@example.com', NEW) + gmailMessage('me@example.com', MINE) + gmailEditor,
      NEW,
    ],
    [
      'Gmail: the one under which the answer is written',
      gmail,
      gmailMessage('jonas@example.com', NEW) + gmailEditor + gmailMessage('ada@example.com', 'Never mind.'),
      NEW,
    ],
    [
      'Gmail: a new mail in a window of its own answers nothing',
      gmail,
      `<div>${gmailMessage('jonas@example.com', NEW)}</div><div role="dialog">${gmailEditor}</div>`,
      undefined,
    ],
    [
      'Outlook, the newest first',
      outlook,
      `<div role="textbox" contenteditable="true" data-here></div>
       <div id="UniqueMessageBody_2">${NEW}<div id="x_divRplyFwdMsg">From: me</div><div>${OLD}</div></div>
       <div id="UniqueMessageBody_1">${OLD}</div>`,
      NEW,
    ],
    [
      'Slack: one thought in two messages',
      slack,
      `${slackAccount}<div>${slackMessage('Ada', OLD)}${slackMessage('Sam', 'the build is red')}${slackMessage('', NEW)}${slackMessage('Jane Doe', MINE)}${slackEditor}</div>`,
      `the build is red\n${NEW}`,
    ],
    [
      'Slack: a question that somebody else only seconds',
      slack,
      `<div>${slackMessage('Ada', OLD)}${slackMessage('Sam', NEW)}${slackMessage('Bo', '+1')}${slackEditor}</div>`,
      `${NEW}\n+1`,
    ],
    [
      'Slack: a short question of somebody else’s own',
      slack,
      `<div>${slackMessage('Sam', OLD)}${slackMessage('Bo', 'And the invoice?')}${slackEditor}</div>`,
      'And the invoice?',
    ],
    [
      'Slack: the thread beside the channel',
      slack,
      `<main>${slackMessage('Ada', OLD)}</main><aside>${slackMessage('Sam', NEW)}${slackEditor}</aside>`,
      NEW,
    ],
    [
      'Teams',
      teams,
      `<div>${teamsMessage('fui-ChatMessage', 'Sam', OLD)}${teamsMessage('fui-ChatMyMessage', 'Me', MINE)}${teamsMessage('fui-ChatMessage', 'Ada', NEW)}${teamsMessage('fui-ChatMyMessage', 'Me', MINE)}${teamsEditor}</div>`,
      NEW,
    ],
    [
      'Discord: not the message that it answers itself',
      discord,
      `<section class="panels_1"><div class="nameTag_1"><div>jane</div></div></section><main>${discordMessage('jane', MINE)}${discordMessage('sam', NEW, `<div id="message-reply-context-1"><span id="message-username-0">jane</span><div id="message-content-0">${MINE}</div></div>`)}${discordEditor}</main>`,
      NEW,
    ],
    [
      'Zendesk: the customer’s, neither a note nor a colleague’s nor a bot’s',
      zendesk,
      `<div>${zendeskMessage('end-user', NEW)}${zendeskMessage('agent', MINE)}${zendeskMessage('bot', 'Have you tried')}${zendeskMessage('end-user', 'difficult one', '<i data-test-id="omni-log-internal-note-tag"></i>')}${zendeskEditor}</div>`,
      NEW,
    ],
    [
      'WhatsApp: without the message that it quotes',
      whatsapp,
      `<div class="message-in"><div class="copyable-text"><div data-testid="quoted-message">${MINE}</div><span class="selectable-text">${NEW}</span></div></div>
       <div class="message-out"><div class="copyable-text"><span class="selectable-text">${MINE}</span></div></div>
       <footer><div data-here contenteditable="true"></div></footer>`,
      NEW,
    ],
    [
      'LinkedIn, in a window of its own',
      linkedin,
      `<div role="dialog"><div class="msg-s-event-listitem msg-s-event-listitem--other"><p class="msg-s-event-listitem__body">${NEW}</p></div>
       <div class="msg-s-event-listitem"><p class="msg-s-event-listitem__body">${MINE}</p></div><div class="msg-form__contenteditable" data-here></div></div>`,
      NEW,
    ],
    [
      'Freshdesk',
      freshdesk,
      `<div class="ticket-details__item ticket-details__requestor"><div class="ticket-details__item__content">${NEW}</div></div>
       <div class="ticket-details__item"><div class="ticket-details__item__content">${MINE}</div></div>
       <div class="fr-element" contenteditable="true" data-here></div>`,
      NEW,
    ],
    [
      'GitHub',
      github,
      `<meta name="user-login" content="jane"><div class="timeline-comment"><a class="author">sam</a><div class="comment-body"><blockquote>${OLD}</blockquote><p>${NEW}</p></div></div>
       <div class="timeline-comment"><a class="author">jane</a><div class="comment-body">${MINE}</div></div><textarea data-here></textarea>`,
      NEW,
    ],
    ...['<input data-here>', '<textarea data-here name="issue[body]"></textarea>'].map(
      (editor): [string, Site, string, undefined] => [
        `GitHub: a title or a description is no answer: ${editor}`,
        github,
        `<div class="timeline-comment"><a class="author">sam</a><div class="comment-body">${NEW}</div></div>${editor}`,
        undefined,
      ],
    ),
    [
      'an editor that is not the one to answer in',
      slack,
      `<div>${slackMessage('Sam', NEW)}<div data-here></div></div>`,
      undefined,
    ],
    [
      'nobody has said anything',
      slack,
      `<div>${slackAccount}${slackMessage('Jane Doe', MINE)}${slackEditor}</div>`,
      undefined,
    ],
    [
      'somebody whose name is part of one’s own',
      slack,
      `<div>${slackAccount}${slackMessage('Jan', NEW)}${slackEditor}</div>`,
      NEW,
    ],
  ])('%s', (_, site, html, words) => {
    expect(received(site, html)).toBe(words);
  });

  it('is not looked for where nothing is known of the site', () => {
    document.body.innerHTML = gmailMessage('jonas@example.com', NEW) + gmailEditor;
    expect(
      newestReceived(document.querySelector<HTMLElement>('[data-here]') ?? document.body, undefined),
    ).toBeUndefined();
  });
});
