import { describe, expect, it } from 'vitest';
import { originsOf, permissionPatterns } from '../../extension/sites/patterns';
import { SHIPPED, shippedPatterns } from '../../extension/sites/shipped';
import { knownSites, PLAYGROUND, siteOf, stateOf } from '../../extension/sites/state';

const OWN = 'chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp';

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
  ] as const)('%s', (_, site, choices, on, from) => {
    expect(stateOf(site, choices)).toMatchObject({ on, from });
  });

  it('comes with what is known about the site', () => {
    expect(stateOf('app.slack.com', {})).toMatchObject({ channel: 'chat', audience: 'colleague' });
    expect(stateOf('outlook.office.com', {}).skip).toContain('#divRplyFwdMsg');
    expect(stateOf('example.com', {}).skip).toContain('blockquote');
  });

  it('knows a chat in a frame of a mail site as a chat, on or off with its tab', () => {
    const choices = { 'mail.google.com': false };
    expect(stateOf('mail.google.com', choices, 'chat.google.com')).toMatchObject({ on: false, channel: 'chat' });
    expect(stateOf('mail.google.com', {}, 'ads.example').channel).toBe('email');
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
  const sites = knownSites({ 'example.com': true, 'mail.google.com': false, [PLAYGROUND]: false });
  expect(sites).toContain('example.com');
  expect(sites.filter((site) => site === 'mail.google.com')).toHaveLength(1);
  expect(sites).not.toContain(PLAYGROUND);
  expect(sites).toHaveLength(SHIPPED.flatMap(({ hosts }) => hosts).length + 1);
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
])('asks for %s only', (site, patterns) => {
  expect(permissionPatterns(site)).toEqual(patterns);
});
