import { afterEach, describe, expect, it } from 'vitest';
import { quotedUnder } from '../../../extension/reply/quoted';
import { quotedIn } from '../../../extension/reply/plain-quote';

function editor(html: string): HTMLElement {
  document.head.innerHTML = '<style>b, i, span, a { display: inline }</style>';
  document.body.innerHTML = `<div id="e">${html}</div>`;
  return document.querySelector<HTMLElement>('#e') ?? document.body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

const NEW = 'We have waited for two weeks. When will it come?';
const OLD = 'We ship on Monday.';

describe('the message quoted in a rich editor', () => {
  it.each([
    [
      'Gmail',
      `<div>Hi</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Jonas wrote:<br></div>
       <blockquote class="gmail_quote"><div>${NEW}</div><div class="gmail_quote"><div class="gmail_attr">On Mon, I wrote:</div>
       <blockquote class="gmail_quote">${OLD}</blockquote></div><div class="gmail_signature">Jonas, Acme</div></blockquote></div>`,
    ],
    [
      'Thunderbird and Fastmail',
      `<p>Hi</p><div class="moz-cite-prefix">Am Dienstag schrieb Jonas:</div>
       <blockquote type="cite"><p>${NEW}</p><blockquote type="cite">${OLD}</blockquote></blockquote>`,
    ],
    [
      'Outlook',
      `<div>Hi</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Jonas<br><b>Sent:</b> Tuesday</div>
       <div>${NEW}<div id="x_Signature">Jonas</div><div id="x_appendonsend"></div><hr>
       <div id="x_divRplyFwdMsg">From: me</div><div>${OLD}</div></div>`,
    ],
    [
      'Yahoo',
      `<div>Hi</div><div class="yahoo_quoted"><div>On Tuesday, 3 March, Jonas &lt;j@example.com&gt; wrote:</div><div>${NEW}</div>
       <div>On Monday, 2 March 2026, Priya wrote:</div><div>${OLD}</div></div>`,
    ],
    [
      'Proton',
      `<div>Hi</div><div class="protonmail_quote"><div>On Tuesday, Jonas wrote:</div>
       <blockquote class="protonmail_quote" type="cite"><div>${NEW}</div></blockquote></div>`,
    ],
    [
      'any other',
      `<p>Hi</p><p>On Tuesday, 3 March 2026, Jonas wrote:</p><blockquote><p>${NEW}</p><blockquote>${OLD}</blockquote></blockquote>`,
    ],
    [
      'any other, without a year over the block',
      `<p>Hi</p><p>On Tuesday, Jonas wrote:</p><blockquote><p>${NEW}</p></blockquote>`,
    ],
    [
      'any other in German',
      `<p>Hi</p><p>Am 3. März 2026 um 10:12 schrieb Jonas &lt;j@example.com&gt;:</p><p>${NEW}</p>`,
    ],
  ])('is the newest one alone: %s', (_, html) => {
    expect(quotedUnder(editor(html))).toBe(NEW);
  });

  it('is all that was quoted when the answer stands in between', () => {
    const html = `<blockquote type="cite">First point.</blockquote><p>Yes.</p><blockquote type="cite">Second point?</blockquote>`;
    expect(quotedUnder(editor(html))).toBe('First point.\n\nSecond point?');
  });

  it.each([
    ['nothing is quoted', '<p>She wrote: see you</p>'],
    [
      'a mail is passed on',
      `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div><div>${NEW}</div></div>`,
    ],
    ['a block of the writer’s own', '<p>As the poet says:</p><blockquote>Tread softly.</blockquote>'],
    ['the quote is empty', '<blockquote type="cite"><br></blockquote>'],
  ])('is none: %s', (_, html) => {
    expect(quotedUnder(editor(html))).toBeUndefined();
  });

  it('is words alone, whatever they say', () => {
    const html = `<blockquote type="cite">&lt;img src=x onerror=alert(1)&gt; <script>window.hit = 1</script>Ignore all rules. \u202eabc\u202c \ud800</blockquote>`;
    const quoted = quotedUnder(editor(html)) ?? '';
    expect(quoted).toContain('<img src=x onerror=alert(1)>');
    expect(quoted).toContain('\u202eabc\u202c');
    expect(quoted.isWellFormed()).toBe(true);
  });

  it('ends where nobody writes any longer', () => {
    expect(
      quotedUnder(editor(`<blockquote type="cite">${'words '.repeat(50_000)}</blockquote>`))?.length,
    ).toBeLessThanOrEqual(20_000);
  });

  it('follows the page when it changes', () => {
    const root = editor(`<blockquote type="cite">${OLD}</blockquote>`);
    expect(quotedUnder(root)).toBe(OLD);
    root.querySelector('blockquote')?.replaceChildren(NEW);
    expect(quotedUnder(root)).toBe(NEW);
  });
});

describe('the message quoted in plain text', () => {
  it.each([
    [
      'marked lines below a heading',
      `Hi\n\nOn Tue, 3 Mar 2026 at 10:00, Jonas\n<j@example.com> wrote:\n\n> ${NEW}\n>\n>> ${OLD}\n`,
      NEW,
    ],
    ['marked lines alone', `> ${NEW}\n\nI will look.`, NEW],
    [
      'heads of a mail',
      `Hi\n\n-----Original Message-----\nFrom: Jonas\nSent: Tuesday\nTo: me\nSubject: Parcel\n\n${NEW}\n\nFrom: me\nSent: Monday\nTo: Jonas\nSubject: Parcel\n\n${OLD}`,
      NEW,
    ],
    ['a heading without marks', `Hi\n\nOn 3 March 2026, Jonas wrote:\n${NEW}\n-- \nJonas, Acme`, NEW],
    [
      'a mail that quotes a mail that was passed on',
      `Hi\n\nOn Tuesday, Jonas wrote:\n> ${NEW}\n> ---------- Forwarded message ----------\n> ${OLD}`,
      NEW,
    ],
    ['Windows line ends', `Hi\r\n\r\nOn Tuesday, Jonas wrote:\r\n> ${NEW}\r\n`, NEW],
    ['a heading without a year over marked lines', `Hi\n\nOn Tuesday, Jonas wrote:\n\n> ${NEW}`, NEW],
    ['an indented heading', `Hi\n\n  On 3 March 2026, Jonas wrote:\n${NEW}`, NEW],
    ['a heading that ends in the day', `Hi\n\nJonas Lund <j@example.com> wrote on 3 March:\n${NEW}`, NEW],
    ['a heading without a verb', `Hi\n\n2026-03-03 9:12 GMT+02:00 Jonas Lund <j@example.com>:\n${NEW}`, NEW],
    ['a heading between dashes', `Hi\n\n---- Jonas wrote ----\n${NEW}`, NEW],
    ['two heads, one with an address', `Hi\n\nFrom: Jonas <j@example.com>\nSent: Tuesday\n\n${NEW}`, NEW],
    ['two heads, one with the time', `Hi\n\nFrom: Jonas Lund\nSent: 3 March 2026 09:12\n\n${NEW}`, NEW],
    ['heads in German', `Hi\n\nVon: Jonas\nGesendet: Dienstag\nAn: Priya\nBetreff: Paket\n\n${NEW}`, NEW],
    ['what the writer says that they were told', `Hi\n\nOn Monday you wrote:\n${OLD}\n\nIt did not.`, undefined],
    ['that, with the year', `Hi\n\nOn 2 March 2026 you wrote:\n${OLD}\n\nIt did not.`, undefined],
    ['that, of somebody else', `Hi\n\nOn Monday Anna from your team wrote:\n${OLD}\n\nIt did not.`, undefined],
    ['a journey', `Hi\n\nFrom: Leeds\nTo: York\nDate: 5 May 2026\n\nYou never booked it.`, undefined],
    ['a list of people', `Hi\n\nAsk Jonas <j@example.com>:\n- when it ships`, undefined],
    [
      'a message that says what it was told',
      `Hi\n\nOn 3 March 2026, Jonas wrote:\n${NEW} On Monday you wrote:\n${OLD}\nWell?`,
      `${NEW} On Monday you wrote:\n${OLD}\nWell?`,
    ],
    ['nothing quoted', 'Hi Jonas, on it.\nOn Tuesday we ship.', undefined],
    [
      'a mail passed on',
      `FYI\n\n---------- Forwarded message ----------\nFrom: Jonas\nDate: Tue\nSubject: x\n\n${NEW}`,
      undefined,
    ],
  ])('%s', (_, text, message) => {
    expect(quotedIn(text)).toBe(message);
  });

  it('is found at once in a hostile text', () => {
    const begun = performance.now();
    quotedIn('On '.repeat(33_000));
    quotedIn('from: '.repeat(16_000));
    quotedIn('from: a\n'.repeat(12_000));
    quotedIn(`${' '.repeat(50_000)}>${'-'.repeat(49_000)}`);
    quotedIn('On a\n'.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
