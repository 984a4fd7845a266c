import { describe, expect, it } from 'vitest';
import { originsOf, permissionPatterns, siteNamed } from '../../extension/sites/patterns';
import { SHIPPED, shippedPatterns } from '../../extension/sites/shipped';
import { knownSites, PLAYGROUND, type Rules } from '../../extension/sites/rules';
import { siteOf, stateOf } from '../../extension/sites/state';

const OWN = 'chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp';

/** What holds for a person who has set nothing but this. */
function rules(set: Partial<Rules> = {}): Rules {
  return { sites: {}, forced: {}, newSites: 'on', ...set };
}

describe('the site of an address', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'mail.google.com'],
    ['https://www.linkedin.com/messaging/', 'linkedin.com'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['https://wwwhat.example/', 'wwwhat.example'],
    [`${OWN}/playground.html`, PLAYGROUND],
    ['chrome-extension://aaaa/page.html', undefined],
    ['chrome://settings', undefined],
    ['file:///home/me/letter.html', undefined],
    ['', undefined],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url, OWN)).toBe(site);
  });
});

describe('whether a site is on', () => {
  it.each([
    ['a shipped site', 'mail.google.com', {}, true, 'default'],
    ['a subdomain of a shipped pattern', 'acme.zendesk.com', {}, true, 'default'],
    ['the pattern itself without a subdomain', 'zendesk.com', {}, false, 'default'],
    ['a site that only ends alike', 'evilzendesk.com', {}, false, 'default'],
    ['any other site', 'example.com', {}, false, 'default'],
    ['a shipped site switched off', 'mail.google.com', { 'mail.google.com': false }, false, 'choice'],
    ['a subdomain, its pattern switched off', 'acme.zendesk.com', { '*.zendesk.com': false }, false, 'choice'],
    [
      'a subdomain, chosen against its pattern',
      'acme.zendesk.com',
      { '*.zendesk.com': false, 'acme.zendesk.com': true },
      true,
      'choice',
    ],
    ['any other site switched on', 'example.com', { 'example.com': true }, true, 'choice'],
    ['a choice that agrees with the default', 'mail.google.com', { 'mail.google.com': true }, true, 'choice'],
    ['the playground', PLAYGROUND, {}, true, 'default'],
    ['a site under a pattern', 'deep.shop.example', { '*.shop.example': true }, true, 'choice'],
    ['a pattern and the name it begins at', 'shop.example', { '*.shop.example': true }, true, 'choice'],
    ['a site that only ends like a pattern', 'workshop.example', { '*.shop.example': true }, false, 'default'],
    [
      'the narrower of two patterns',
      'a.b.example.com',
      { '*.example.com': true, '*.b.example.com': false },
      false,
      'choice',
    ],
    ['a name that every object has', 'constructor', {}, false, 'default'],
  ] as const)('%s', (_, site, sites, on, from) => {
    expect(stateOf(site, rules({ sites }))).toMatchObject({ on, from });
  });

  it('is what the organisation has set, whatever the person chose', () => {
    const forced = { 'mail.google.com': false, '*.intern.example': true };
    const sites = { 'mail.google.com': true, 'wiki.intern.example': false };
    expect(stateOf('mail.google.com', rules({ forced, sites }))).toMatchObject({ on: false, from: 'organisation' });
    expect(stateOf('wiki.intern.example', rules({ forced, sites }))).toMatchObject({ on: true, from: 'organisation' });
  });

  it.each([
    ['on', true, false],
    ['ask', false, true],
    ['off', false, false],
  ] as const)('is, where nothing was said about a shipped site, as set for new ones: %s', (newSites, on, ask) => {
    expect(stateOf('mail.google.com', rules({ newSites }))).toMatchObject({ on, ask, from: 'default' });
    expect(stateOf('example.com', rules({ newSites }))).toMatchObject({ on: false, ask: false });
    expect(stateOf(PLAYGROUND, rules({ newSites }))).toMatchObject({ on: true });
    const sites = { 'mail.google.com': true };
    expect(stateOf('mail.google.com', rules({ newSites, sites }))).toMatchObject({ on: true, ask: false });
  });

  it("is in a frame what it is in the tab, unless something was said about the frame's own site", () => {
    const sites = { 'example.com': true, 'mail.google.com': false };
    expect(stateOf('example.com', rules({ sites }), 'frame.example').on).toBe(true);
    expect(stateOf('mail.google.com', rules({ sites }), 'chat.google.com').on).toBe(false);
    expect(stateOf('example.com', rules({ sites }), 'mail.google.com').on).toBe(false);
    expect(stateOf('mail.google.com', rules({ sites }), 'example.com').on).toBe(true);
  });

  it('is off in every frame of a tab whose site the organisation has switched off, and set by it in its own frames', () => {
    const sites = { 'frame.example': true, 'off.example': false };
    const off = rules({ sites, forced: { 'example.com': false } });
    expect(stateOf('example.com', off, 'frame.example')).toMatchObject({ on: false, from: 'organisation' });
    const on = rules({ sites, forced: { 'example.com': true, 'shut.example': false } });
    expect(stateOf('example.com', on, 'off.example').on, 'the person may say less').toBe(false);
    expect(stateOf('example.com', on, 'shut.example').on).toBe(false);
  });

  it('comes with what is known about the site', () => {
    expect(stateOf('app.slack.com', rules())).toMatchObject({ channel: 'chat', audience: 'colleague' });
    expect(stateOf('outlook.office.com', rules()).skip).toContain('#divRplyFwdMsg');
    expect(stateOf('example.com', rules()).skip).toContain('blockquote');
  });

  it('knows a chat in a frame of a mail site as a chat, on or off with its tab', () => {
    const sites = { 'mail.google.com': false };
    expect(stateOf('mail.google.com', rules({ sites }), 'chat.google.com')).toMatchObject({
      on: false,
      channel: 'chat',
    });
    expect(stateOf('mail.google.com', rules(), 'ads.example').channel).toBe('email');
  });

  it('knows a site that lives under a path of another host, on or off with that host', () => {
    const sites = { 'mail.google.com': false };
    expect(stateOf('mail.google.com/chat/u/0/', rules({ sites }))).toMatchObject({
      on: false,
      site: 'mail.google.com',
      known: { hosts: ['chat.google.com'] },
    });
    expect(stateOf('mail.google.com/chat', rules({ sites: { 'chat.google.com': false } })).on).toBe(true);
    expect(stateOf('mail.google.com/chatter', rules()).channel).toBe('email');
  });

  it('knows a frame by its own place before that of its tab', () => {
    expect(stateOf('mail.google.com/mail/u/0/', rules(), 'mail.google.com/chat/u/0/').channel).toBe('chat');
    expect(stateOf('mail.google.com/chat/u/0/', rules(), 'mail.google.com/mail/u/0/').channel).toBe('email');
    expect(stateOf('mail.google.com/chat/u/0/', rules(), 'ads.example/').channel).toBe('chat');
  });

  it('has selectors that a browser understands', () => {
    const all = SHIPPED.flatMap(({ draft, skip, send, received }) => [
      draft,
      skip,
      send,
      ...[received?.message, received?.body, received?.skip, received?.own],
      ...[received?.sender?.selector, received?.self?.selector],
    ]);
    const selectors = all.filter((selector) => selector !== undefined);
    expect(selectors.length).toBeGreaterThan(40);
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
  });
});

it('lists every shipped site and every choice once', () => {
  const sites = knownSites(
    rules({
      sites: { 'example.com': true, 'mail.google.com': false, [PLAYGROUND]: false },
      forced: { '*.intern.example': true },
    }),
  );
  expect(sites).toEqual(expect.arrayContaining(['example.com', '*.intern.example']));
  expect(sites.filter((site) => site === 'mail.google.com')).toHaveLength(1);
  expect(sites).not.toContain(PLAYGROUND);
  expect(sites).toHaveLength(SHIPPED.flatMap(({ hosts }) => hosts).length + 2);
});

it('covers shipped sites with and without www by match patterns', () => {
  expect(shippedPatterns()).toEqual(
    expect.arrayContaining(['https://linkedin.com/*', 'https://www.linkedin.com/*', 'https://*.zendesk.com/*']),
  );
  expect(shippedPatterns()).not.toContain('https://www.mail.google.com/*');
});

it.each([
  ['mail.google.com', ['https://mail.google.com/*']],
  ['facebook.com', ['https://facebook.com/*', 'https://www.facebook.com/*']],
  ['*.zendesk.com', ['https://*.zendesk.com/*']],
  ['acme.zendesk.com', ['https://acme.zendesk.com/*']],
  ['localhost', ['*://localhost/*']],
  [PLAYGROUND, []],
])('looks for the permission on %s where it was given', (site, patterns) => {
  expect(originsOf(site)).toEqual(patterns);
});

it.each([
  ['example.com', ['*://example.com/*', '*://www.example.com/*']],
  ['127.0.0.1', ['*://127.0.0.1/*']],
  ['localhost', ['*://localhost/*']],
  ['*.example.com', ['*://*.example.com/*']],
])('asks for %s only', (site, patterns) => {
  expect(permissionPatterns(site)).toEqual(patterns);
});

it.each([
  ['example.com', 'example.com'],
  [' www.Example.com ', 'example.com'],
  ['https://mail.example.com/inbox?id=3', 'mail.example.com'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['*.example.com', '*.example.com'],
  ['https://*.example.com/*', '*.example.com'],
  ['*', undefined],
  ['*.com', undefined],
  ['*.127.0.0.1', undefined],
  ['two words', undefined],
  ['file:///home', undefined],
  ['somebody@example.com', undefined],
  ['', undefined],
])('takes what a person typed, %s, as the site %s', (typed, site) => {
  expect(siteNamed(typed)).toBe(site);
});
