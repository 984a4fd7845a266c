import { expect, it } from 'vitest';
import { flatten } from '../../extension/editors/flatten';
import { rangeFor, stretchFor } from '../../extension/editors/stretch';
import { structureAround } from '../../extension/editors/structure';

function editor(html: string): HTMLElement {
  // The stand-in for a browser does not know which elements are inline.
  document.head.innerHTML = '<style>a, b, u, span { display: inline }</style>';
  document.body.innerHTML = `<div id="e">${html}</div>`;
  return document.querySelector<HTMLElement>('#e') ?? document.body;
}

/** What is written anew for words of a draft; undefined where nothing may be. */
function stretch(html: string, words: string, replacement: string): string | undefined {
  const root = editor(html);
  const flat = flatten(root, '.theirs');
  const start = flat.text.indexOf(words);
  expect(start).not.toBe(-1);
  const found = stretchFor(flat, root, { start, end: start + words.length }, replacement);
  return found && flat.text.slice(found.start, found.end);
}

it.each([
  ['goes with the break before it', '<p>one</p><p>cut</p><p>two</p>', 'cut\n', '\ncut'],
  [
    'goes with as many breaks as were meant',
    '<p>one</p><p><br></p><p>cut</p><p><br></p><p>two</p>',
    'cut\n\n',
    '\n\ncut',
  ],
  ['keeps an empty line below it', '<p>one</p><p>cut</p><p><br></p><p>two</p>', 'cut\n\n', '\ncut'],
  ['keeps an empty line above it', '<p>one</p><p><br></p><p>cut</p><p>two</p>', 'cut\n', '\ncut'],
  ['goes with the blanks at its end', '<p>one</p><p>cut </p><p>two</p>', 'cut \n', '\ncut '],
  ['is emptied at the top', '<h3>cut</h3><p>two</p>', 'cut\n', 'cut'],
  ['goes from the top of a block with its break', '<p>cut<br>two</p>', 'cut\n', 'cut\n'],
  ['is emptied in a cell', '<table><tr><td>one</td><td>cut</td></tr></table><p>two</p>', 'cut\n', 'cut'],
  ['is emptied behind an empty cell', '<table><tr><td><br></td><td>cut</td></tr></table><p>two</p>', 'cut\n', 'cut'],
  ['is emptied behind a table', '<p>one</p><table><tr><td>two</td></tr></table><p>cut</p>', '\ncut', 'cut'],
  ['is emptied behind a picture', '<p>one</p><img><p>cut</p><p>two</p>', 'cut\n', 'cut'],
])('a line that is left out %s', (_, html, words, expected) => {
  expect(stretch(html, words, '')).toBe(expected);
});

it('begins in an empty line that has no text of its own', () => {
  const root = editor('<p>one</p><p id="empty"><br></p><p>cut</p>');
  const range = rangeFor(flatten(root, '.theirs'), root, { start: 4, end: 8 });
  expect([range?.startContainer, range?.toString()]).toEqual([document.querySelector('#empty'), 'cut']);
});

it.each([
  ['a link in words that stay', 'You read the <a href="x">notes</a> late', 'I read the notes', false],
  ['a link in words that go', 'You read the <a href="x">notes</a> late', 'I heard', false],
  ['a formatted word that stays', 'You <u>read</u> it late', 'I read it', false],
  ['a formatted word that goes', 'You <u>never</u> read it', 'I read it', true],
  ['words that stay behind a formatted one', '<b>You</b> read it late', 'I read it', false],
  ['one formatting', '<b>You read it late</b>', 'I read it', true],
  ['words that an editor draws in a span', 'You <span>read</span> it late', 'I read it', true],
  ['lines in two cells', '<table><tr><td>You</td><td>read it</td></tr></table>', 'I read it', false],
])('writes words anew over %s: %#', (_, html, replacement, allowed) => {
  const root = editor(html);
  const flat = flatten(root, '.theirs');
  expect(stretchFor(flat, root, { start: 0, end: flat.text.length }, replacement) !== undefined).toBe(allowed);
});

it.each([
  ['is the same whatever is within the stretch', '<p>one</p><h3>cut</h3><p>two</p>', '<p>one</p><p>two</p>', true],
  ['is the same though blanks differ', '<p>one cut</p><p>two</p>', '<p>one</p><p>two</p>', true],
  ['is another in another block', '<h3>cut</h3><p>two</p>', '<h3>two</h3>', false],
  ['is another with a style', '<p>cut</p><p>two</p>', '<p><span style="font: inherit">two</span></p>', false],
  ['is another with a link', '<p>cut</p><p>two</p>', '<p><a href="x">two</a></p>', false],
])('what lies around a stretch %s', (_, before, after, same) => {
  const around = (html: string): string => {
    const root = editor(html);
    const flat = flatten(root, '.theirs');
    const start = flat.text.indexOf('cut');
    return structureAround(flat, root, { start, end: start === -1 ? start : start + 3 });
  };
  expect(around(before) === around(after)).toBe(same);
});
