import { afterEach, describe, expect, it } from 'vitest';
import { ATOM } from '../../extension/drafts/edit';
import { flatten, isOwn, offsetOf, rangeOf, retyped } from '../../extension/editors/flatten';
import { GENERIC_SKIP } from '../../extension/sites/shipped';

function editor(html: string, style = ''): HTMLElement {
  // The stand-in for a browser does not know which elements are inline.
  document.head.innerHTML = '<style>b, i, span, img, code { display: inline }</style>';
  document.body.innerHTML = `<div id="e" style="${style}">${html}</div>`;
  return document.querySelector<HTMLElement>('#e') ?? document.body;
}

const SIGN = '<span class="ql-ui" contenteditable="false"></span>';

const read = (html: string, style?: string): string => flatten(editor(html, style), GENERIC_SKIP).text;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a rich draft as text', () => {
  it.each([
    ['inline formatting is one run', 'it is <b>not</b> a <i>big</i> deal', 'it is not a big deal'],
    ['blocks are lines', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['bare text before the first block is a line', 'one<div>two</div>', 'one\ntwo'],
    ['an empty block is an empty line', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break in a line is a line break', 'one<br>two', 'one\ntwo'],
    ['the break that ends a line before a block is none', 'one<br><div>two</div>', 'one\ntwo'],
    ['the break that ends a block is none', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['a fresh editor is empty', '<div><br></div>', ''],
    ['source indentation is no text', '\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
    ['list items are lines', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['no-break spaces are spaces', 'one\u00a0 two', 'one  two'],
    ['what is not displayed is not read', 'one<span style="display: none">two</span>', 'one'],
    ['a picture is one character', 'one <img> two', `one ${ATOM} two`],
    ['places for the caret are no characters', '\ufeff<b>\u2060\u2060not</b>\u200b a big\ufeff deal', 'not a big deal'],
    ['an empty line with a place for the caret is one', '<p>one</p><p>\ufeff<br></p><p>two</p>', 'one\n\ntwo'],
    ['joined emoji stay joined', '\u{1f469}\u200d\u{1f4bb}', '\u{1f469}\u200d\u{1f4bb}'],
    [
      'the sign of a list item in Quill is no text',
      '<ol><li>%one</li><li>%two</li></ol>'.replaceAll('%', SIGN),
      'one\ntwo',
    ],
    ['a chip is one character', 'hi <span contenteditable="false">@Sam</span>', `hi ${ATOM}`],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps line breaks that the style keeps', () => {
    expect(read('one\ntwo', 'white-space: pre-wrap')).toBe('one\ntwo');
    expect(read('one\ntwo')).toBe('one two');
  });

  it('blanks what the person did not write, at the same length', () => {
    const text = read('<div>Hello</div><blockquote><p>You are</p><p>late</p></blockquote><div>Bye</div>');
    expect(text).toBe('Hello\n       \n    \nBye');
  });

  it('blanks code, as Quill draws it, too', () => {
    const quill = '<div class="ql-code-block-container"><div class="ql-code-block">kill it</div></div>';
    expect(read(`<pre>kill it</pre><p>or</p>${quill}`)).toBe('       \nor\n       ');
  });

  it('reads an indent, which some mail programs make of a quote without a line', () => {
    const indent = '<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px"><div>My own</div></blockquote>';
    expect(read(`<div>Hello</div>${indent}`)).toBe('Hello\nMy own');
    const quote = '<blockquote style="border:none;border-left:solid #ccc 1.0pt">Theirs</blockquote>';
    expect(read(`<div>Hello</div>${quote}`)).toBe('Hello\n      ');
  });

  it('blanks a picture in what the person did not write: an empty mail over a signature with a logo is empty', () => {
    expect(read('<div><br></div><div class="gmail_signature">Sam <img></div>').trim()).toBe('');
  });
});

it.each([
  ['only words', '<p>one <b>two</b> three</p>', 'one two three', true],
  ['a picture', '<p>one <img> three</p>', `one ${ATOM} three`, false],
  ['inline code', '<p>one <code>two</code> three</p>', 'one     three', false],
  ['words next to inline code', '<p>one <code>two</code> three</p>', 'one ', true],
  ['a node that is not displayed', '<p>one <i style="display: none">two</i>three</p>', 'one three', false],
  ['words next to a node that is not displayed', '<p>one <i style="display: none">two</i>three</p>', 'three', true],
])('knows whether a write would lose more than words: %s', (_, html, words, own) => {
  const flat = flatten(editor(html), GENERIC_SKIP);
  const start = flat.text.indexOf(words);
  expect(isOwn(flat, { start, end: start + words.length })).toBe(own);
});

describe('a span of the text on the page', () => {
  it.each([
    ['within one node', '<p>calm down now</p>', 'calm down'],
    ['over formatting', '<p>it is <b>not a</b> big deal</p>', 'is not a big'],
    ['in the second of two equal lines', '<p>calm down</p><p>please calm down.</p>', 'please calm down'],
    ['behind a blanked quote', '<blockquote>calm down</blockquote><p>calm down</p>', 'calm down'],
    ['behind a picture', '<p><img> calm down</p>', 'calm down'],
  ])('is found %s', (_, html, phrase) => {
    const root = editor(html);
    const flat = flatten(root, GENERIC_SKIP);
    const start = flat.text.indexOf(phrase);
    const range = rangeOf(flat, start, start + phrase.length);
    expect(range?.toString()).toBe(phrase);
    expect(range?.startContainer.parentElement?.closest('blockquote')).toBeNull();
  });

  it('is found around a place for the caret', () => {
    const root = editor('<p>it is <b>\u2060\u2060not a\ufeff big</b> deal</p>');
    const flat = flatten(root, GENERIC_SKIP);
    const found = (words: string): string | undefined => {
      const start = flat.text.indexOf(words);
      return rangeOf(flat, start, start + words.length)?.toString();
    };
    expect(found('not')).toBe('not');
    expect(found('big deal')).toBe('big deal');
    expect(found('is not a big')).toBe('is \u2060\u2060not a\ufeff big');
  });

  it.each([
    ['the line breaks before it', '\n\ntwo', 'one', 3, 'two', 3],
    ['the line break behind it', 'two\n', 'two', 0, 'three', 0],
    ['a line break alone', '\n\n', 'one', 3, 'two', 0],
  ])('reaches to the text beside it with %s', (_, words, startsIn, from, endsIn, to) => {
    const flat = flatten(editor('<p>one</p><p><br></p><p>two</p><p>three</p>'), GENERIC_SKIP);
    const start = flat.text.indexOf(words);
    const range = rangeOf(flat, start, start + words.length);
    expect([range?.startContainer.nodeValue, range?.startOffset]).toEqual([startsIn, from]);
    expect([range?.endContainer.nodeValue, range?.endOffset]).toEqual([endsIn, to]);
  });

  it('has no range when an end is on no text', () => {
    const flat = flatten(editor('<p>one <img></p><p><br></p><p>two</p>'), GENERIC_SKIP);
    expect(rangeOf(flat, 4, 5), 'a picture').toBeUndefined();
    expect(rangeOf(flat, 6, 10), 'from the second of two line breaks').toBeUndefined();
    expect(rangeOf(flat, 2, 2)).toBeUndefined();
    expect(rangeOf(flat, 0, 99)).toBeUndefined();
  });

  it('is where the caret is', () => {
    const root = editor('<p>one</p><p>t<b>wo</b></p>');
    const flat = flatten(root, GENERIC_SKIP);
    const bold = root.querySelector('b')?.firstChild;
    expect(bold && offsetOf(flat, bold, 1)).toBe(6);
    expect(offsetOf(flat, root, 1)).toBe(3);
    expect(offsetOf(flat, document.body, 0)).toBeUndefined();
  });

  it('is where the caret is held', () => {
    const held = editor('one <b>\u2060\u2060two</b><i>\ufeff</i> three');
    const places = flatten(held, GENERIC_SKIP);
    const [word, empty] = ['b', 'i'].map((name) => held.querySelector(name)?.firstChild);
    expect([0, 2, 4].map((offset) => word && offsetOf(places, word, offset))).toEqual([4, 4, 6]);
    expect(empty && offsetOf(places, empty, 1)).toBe(7);
  });
});

describe('a draft in which one text node is typed in', () => {
  const html =
    '<p>one <b>two</b> three <img></p>\n<blockquote>theirs</blockquote><p>four<br></p><p>five<br> </p><p>\ufeffsix</p>' +
    '<p style="white-space: pre">sev\nen <code>eight</code></p><p>nine<span style="display: none">no</span> ten</p>';
  const typed = ['', ' ', 'x', 'two words', 'a\u00a0b', 'line\nbreak', '\ufeffx'];

  it('reads the same as one that is read from the beginning', () => {
    let readAgain = 0;
    const texts = (root: HTMLElement): Text[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      return nodes;
    };
    for (let at = 0; at < texts(editor(html)).length; at++) {
      for (const words of typed) {
        const root = editor(html);
        const before = flatten(root, GENERIC_SKIP);
        const node = texts(root)[at];
        if (!node) throw new Error('there is a node at each place');
        node.data = words;
        const after = retyped(before, node);
        if (!after) continue;
        readAgain++;
        expect(after, JSON.stringify({ at, words })).toEqual(flatten(root, GENERIC_SKIP));
      }
    }
    expect(readAgain).toBeGreaterThan(30);
  });

  it('is read from the beginning where something else than these words may be read otherwise', () => {
    const root = editor('<p>one<br>two</p>');
    const flat = flatten(root, GENERIC_SKIP);
    const node = root.querySelector('p')?.lastChild as Text;
    node.data = ' ';
    expect(retyped(flat, node)).toBeUndefined();
  });
});
