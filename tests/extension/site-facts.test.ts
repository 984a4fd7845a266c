import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../extension/drafts/findings';
import { flatten } from '../../extension/editors/flatten';
import { SHIPPED } from '../../extension/sites/shipped';
import { stateOf, type SiteState } from '../../extension/sites/state';
import { SendGuard, type Sending } from '../../extension/ui/send-guard';
import { NOT_KNOWN, type Fact } from './not-known';

// The line itself needs a browser with a top layer; here it is told by the press that is held up for it.
vi.mock('../../extension/ui/open-line', () => ({
  OpenLine: class {
    remove = vi.fn();
    contains = (): boolean => false;
  },
}));

const state = (site: string): SiteState => stateOf(site, { sites: {}, forced: {}, newSites: 'on' });

function page(html: string): void {
  document.body.innerHTML = html;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

afterEach(() => {
  page('');
});

/** The shipped sites, by a name under which each is met. */
const PLACES: [site: string, channel: string, audience?: string][] = [
  ['mail.google.com', 'email'],
  ['outlook.live.com', 'email'],
  ['outlook.office.com', 'email'],
  ['outlook.office365.com', 'email'],
  ['outlook.cloud.microsoft', 'email'],
  ['mail.yahoo.com', 'email'],
  ['mail.proton.me', 'email'],
  ['app.fastmail.com', 'email'],
  ['app.slack.com', 'chat', 'colleague'],
  ['teams.microsoft.com', 'chat', 'colleague'],
  ['teams.live.com', 'chat', 'colleague'],
  ['teams.cloud.microsoft', 'chat', 'colleague'],
  ['chat.google.com', 'chat', 'colleague'],
  ['mail.google.com/chat/u/0/', 'chat', 'colleague'],
  ['discord.com', 'chat'],
  ['web.whatsapp.com', 'chat'],
  ['linkedin.com', 'chat'],
  ['facebook.com', 'chat'],
  ['messenger.com', 'chat'],
  ['some.zendesk.com', 'email', 'customer'],
  ['app.intercom.com', 'chat', 'customer'],
  ['app.eu.intercom.com', 'chat', 'customer'],
  ['app.au.intercom.com', 'chat', 'customer'],
  ['some.freshdesk.com', 'email', 'customer'],
  ['app.hubspot.com', 'email', 'customer'],
  ['app-eu1.hubspot.com', 'email', 'customer'],
  ['app-na2.hubspot.com', 'email', 'customer'],
  ['app-ap1.hubspot.com', 'email', 'customer'],
  ['app.frontapp.com', 'email', 'customer'],
  ['secure.helpscout.net', 'email', 'customer'],
  ['github.com', 'chat', 'colleague'],
  ['gitlab.com', 'chat', 'colleague'],
  ['some.atlassian.net', 'chat', 'colleague'],
];

describe('what kind of place a site is', () => {
  it.each(PLACES)('%s: %s, to a %s', (site, channel, audience) => {
    const known = state(site);
    expect([known.channel, known.audience]).toEqual([channel, audience]);
  });

  it('is said here of every shipped one', () => {
    const names = SHIPPED.flatMap(({ hosts, path }) => [
      ...hosts.map((host) => host.replace('*.', 'some.')),
      ...(path === undefined ? [] : [`${path}/u/0/`]),
    ]);
    expect(PLACES.map(([site]) => site).sort()).toEqual(names.sort());
  });
});

describe('what a site’s file says', () => {
  it.each(SHIPPED.map((site) => [site.hosts[0] ?? '', site] as const))(
    '%s: all but what is not known',
    (host, site) => {
      const said: Record<Fact, boolean> = {
        draft: site.draft !== undefined,
        quote: site.skip !== undefined,
        audience: site.audience !== undefined,
        sending: site.send !== undefined || site.enterSends !== undefined,
      };
      expect(Object.entries(said).flatMap(([fact, isSaid]) => (isSaid ? [] : [fact]))).toEqual(NOT_KNOWN[host]);
    },
  );
});

/** Each site's editors as it marks them, in its own page or in a frame of it. */
const DRAFTS: [site: string, html: string][] = [
  ['mail.google.com', '<div role="textbox" g_editable="true" contenteditable="true"></div>'],
  ['outlook.office.com', '<div role="textbox" contenteditable="true"></div>'],
  ['mail.yahoo.com', '<div data-test-id="rte" role="textbox" contenteditable="true"></div>'],
  ['mail.proton.me', '<div id="rooster-editor" contenteditable="true"></div>'],
  ['app.slack.com', '<div data-qa="message_input"><div class="ql-editor" role="textbox"></div></div>'],
  ['teams.microsoft.com', '<div data-tid="ckeditor" role="textbox" contenteditable="true"></div>'],
  ['chat.google.com', '<div role="textbox" g_editable="true" contenteditable="true" aria-multiline="true"></div>'],
  ['discord.com', '<div role="textbox" data-slate-editor="true" contenteditable="true"></div>'],
  ['web.whatsapp.com', '<footer><div contenteditable="true" role="textbox"></div></footer>'],
  ['linkedin.com', '<div class="msg-form__contenteditable" role="textbox" contenteditable="true"></div>'],
  ['some.zendesk.com', '<div data-test-id="omnicomposer-rich-text-ckeditor" role="textbox"></div>'],
  ['app.intercom.com', '<div class="ProseMirror embercom-prosemirror-composer-editor" contenteditable="true"></div>'],
  ['some.freshdesk.com', '<div class="fr-element fr-view" contenteditable="true"></div>'],
  ['app.hubspot.com', '<div class="ProseMirror" contenteditable="true"></div>'],
  ['github.com', '<textarea name="comment[body]"></textarea>'],
];

describe('where the draft is', () => {
  it.each(DRAFTS)('%s: %s', (site, html) => {
    page(`<input type="search">${html}`);
    const found = [...document.body.querySelectorAll(state(site).known?.draft ?? 'none')];
    expect(found).toEqual([...document.querySelectorAll('[role="textbox"], [contenteditable], textarea')]);
  });

  it('is said here of every site that knows it', () => {
    const known = SHIPPED.flatMap(({ hosts, draft }) => (draft === undefined ? [] : [hosts]));
    expect(known.filter((hosts) => !DRAFTS.some(([site]) => hosts.includes(site.replace('some.', '*.'))))).toEqual([]);
    expect(DRAFTS).toHaveLength(known.length);
  });
});

const OWN = 'I wrote this.';
const OTHERS = 'They wrote this.';

/** What lies below the person's own words in a site's editor, a row for each of its marks. */
const NOT_WRITTEN: [site: string, what: string, html: string][] = [
  ['mail.google.com', 'who is quoted', `<div dir="ltr" class="gmail_attr">${OTHERS}<br></div>`],
  ['mail.google.com', 'the quote', `<div class="gmail_quote_container"><div dir="ltr">${OTHERS}</div></div>`],
  ['outlook.office.com', 'all below the draft', `<div id="appendonsend"></div><div>${OTHERS}</div>`],
  ['outlook.office.com', 'who is quoted', `<div id="divRplyFwdMsg" dir="ltr"><font>${OTHERS}</font></div>`],
  ['outlook.office.com', 'the quote', `<div id="divRplyFwdMsg" dir="ltr"></div><div>${OTHERS}</div>`],
  ['outlook.office.com', 'the signature', `<div id="Signature"><p>${OTHERS}</p></div>`],
  ['outlook.office.com', "the phone's signature", `<div id="ms-outlook-mobile-signature" dir="ltr">${OTHERS}</div>`],
  ['mail.yahoo.com', 'the quote', `<div id="yahoo_quoted_1" class="yahoo_quoted"><div>${OTHERS}</div></div>`],
  ['mail.yahoo.com', 'the signature', `<div class="signature">${OTHERS}</div>`],
  ['mail.proton.me', 'the quote', `<div class="protonmail_quote">${OTHERS}<br></div>`],
  ['mail.proton.me', 'the signature', `<div class="protonmail_signature_block"><div>${OTHERS}</div></div>`],
  ['app.fastmail.com', 'the quote', `<div id="defanged-qt">${OTHERS}</div>`],
  ['app.fastmail.com', 'one quote of several', `<div class="defanged-qt">${OTHERS}</div>`],
  ['some.zendesk.com', 'the signature', `<div class="signature"><p>${OTHERS}</p></div>`],
  ['some.freshdesk.com', 'the quote', `<div class="freshdesk_quote"><div>${OTHERS}</div></div>`],
  ['some.freshdesk.com', 'the signature', `<div class="signature"><p>${OTHERS}</p></div>`],
  ['app.hubspot.com', 'the signature', `<div class="hs-signature"><p>${OTHERS}</p></div>`],
  ['app.hubspot.com', 'the quote', `<div class="hs_reply"><p>${OTHERS}</p></div>`],
  ['app.frontapp.com', 'the signature', `<div class="front-signature"><div>${OTHERS}</div></div>`],
  ['app.frontapp.com', 'the quote', `<div class="front-blockquote"><div>${OTHERS}</div></div>`],
];

describe('what the person did not write is blanked in the draft', () => {
  it.each(NOT_WRITTEN)('%s: %s', (site, _, html) => {
    page(`<div contenteditable="true"><div>${OWN}</div>${html}</div>`);
    const draft = element('[contenteditable]');
    expect(flatten(draft, state('example.com').skip).text, 'nobody else knows it').toBe(`${OWN}\n${OTHERS}`);
    expect(flatten(draft, state(site).skip).text).toBe(`${OWN}\n${' '.repeat(OTHERS.length)}`);
  });

  it('is said here of every site that has marks of its own', () => {
    const marks = SHIPPED.flatMap(({ skip }) => skip?.split(', ') ?? []);
    expect(NOT_WRITTEN).toHaveLength(marks.length);
  });
});

/** A press counts as the person's own, which a test's is not by itself. */
function trust(event: Event): void {
  for (const symbol of Object.getOwnPropertySymbols(event)) {
    (Reflect.get(event, symbol) as { isTrusted: boolean }).isTrusted = true;
  }
}

/** Whether a press is taken for sending: over a grave phrase the first such press is held up. */
function isSending(sending: Sending, press: Event, where: string): boolean {
  const what = { label: 'hostile', severity: 3, confidence: 1, why: '' } as const;
  const grave: Finding = { ...what, id: 'f1', start: 0, end: 1, phrase: 'x' };
  const guard = new SendGuard({
    editor: element('[data-draft]'),
    sending,
    words: (name) => name,
    askedAbout: new Set(),
    grave: () => [grave],
    look: vi.fn(),
    hasEnded: () => false,
  });
  element(where).dispatchEvent(press);
  guard.remove();
  return press.defaultPrevented;
}

const EDITOR = '<div data-draft contenteditable="true" tabindex="0"></div>';

/** Buttons as a person finds them whose language we do not speak; the press lands on the words or the picture in them. */
const BUTTONS: [site: string, html: string][] = [
  ['mail.google.com', '<div role="button" class="T-I J-J5-Ji aoO v7 T-I-atl L3"><i>Envoyer</i></div>'],
  ['outlook.office.com', '<button data-testid="ComposeSendButton" aria-label="Envoyer"><i></i></button>'],
  ['mail.yahoo.com', '<button data-test-id="compose-send-button"><i>Envoyer</i></button>'],
  ['app.slack.com', '<button data-qa="texty_send_button" aria-label="Envoyer maintenant"><i></i></button>'],
  ['teams.microsoft.com', '<button data-tid="newMessageCommands-send" title="Envoyer"><i></i></button>'],
  ['teams.microsoft.com', '<button data-tid="sendMessageCommands-send" title="Envoyer"><i></i></button>'],
  ['linkedin.com', '<button class="msg-form__send-button artdeco-button" type="submit"><i>Envoyer</i></button>'],
  ['web.whatsapp.com', '<button aria-label="Envoyer"><i data-icon="wds-ic-send-filled"></i></button>'],
  ['some.zendesk.com', '<button data-test-id="submit_button-button"><i>Envoyer comme ouvert</i></button>'],
  ['app.hubspot.com', '<button data-test-id="composer-send-button"><i>Envoyer</i></button>'],
  [
    'app.hubspot.com',
    '<button><i data-key="composer-ui.send-button.capabilities-editor-submit-button.send">Envoyer</i></button>',
  ],
];

describe('how a draft is sent', () => {
  beforeAll(() => {
    // Before the guard hears of them.
    for (const type of ['click', 'keydown']) window.addEventListener(type, trust, true);
  });

  const press = (): Event => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });

  it.each(BUTTONS)('%s: by %s', (site, html) => {
    page(`<footer>${EDITOR}${html}<button id="other">Joindre</button></footer>`);
    const button = state(site).known?.send;
    const sending = { button, enterSends: false };
    expect(isSending({ ...sending, button: undefined }, press(), 'footer i'), 'its name tells nobody').toBe(false);
    expect(isSending(sending, press(), '#other')).toBe(false);
    expect(isSending(sending, press(), 'footer i')).toBe(true);
  });

  it.each([
    'app.slack.com',
    'teams.microsoft.com',
    'chat.google.com',
    'mail.google.com/chat/u/0/',
    'discord.com',
    'web.whatsapp.com',
    'linkedin.com',
    'facebook.com',
    'messenger.com',
  ])('%s: by Enter', (site) => {
    page(EDITOR);
    element('[data-draft]').focus();
    const sending = { button: undefined, enterSends: state(site).known?.enterSends === true };
    const enter = (shiftKey: boolean): Event =>
      new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true, composed: true });
    expect(isSending(sending, enter(true), '[data-draft]'), 'with Shift it is a new line').toBe(false);
    expect(isSending(sending, enter(false), '[data-draft]')).toBe(true);
  });

  it.each(['Comment', 'Reply', 'Close with comment', 'Update comment', 'Add single comment', 'Submit review'])(
    'github.com: by a button called “%s”',
    (name) => {
      page(
        `<form>${EDITOR}<button type="button" id="send">${name}</button><button type="button" id="other">Cancel</button></form>`,
      );
      const sending = { button: state('github.com').known?.send, enterSends: false };
      expect(isSending(sending, press(), '#other')).toBe(false);
      expect(isSending(sending, press(), '#send')).toBe(true);
    },
  );

  it.each(['mail.proton.me', 'github.com'])('%s: by Enter with Ctrl, and not without', (site) => {
    page(EDITOR);
    element('[data-draft]').focus();
    const { enterSends } = state(site).known ?? {};
    expect(enterSends).toBe(false);
    const sending = { button: undefined, enterSends: enterSends === true };
    const enter = (ctrlKey: boolean): Event =>
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true, cancelable: true, composed: true });
    expect(isSending(sending, enter(false), '[data-draft]')).toBe(false);
    expect(isSending(sending, enter(true), '[data-draft]')).toBe(true);
  });
});
