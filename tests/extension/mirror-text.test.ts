import { expect, it } from 'vitest';
import type { Finding } from '../../extension/drafts/findings';
import { MirrorText } from '../../extension/ui/mirror-text';

const TEXT = 'Hello.\n\nYou are late again.\nBye.';

function finding(text: string, phrase: string, id = phrase): Finding {
  const start = text.indexOf(phrase);
  return { id, start, end: start + phrase.length, label: 'blaming', severity: 2, confidence: 1, why: '', phrase };
}

const words = (mirror: MirrorText, over: Finding): (string | null)[] =>
  mirror.marks(over).map(({ textContent }) => textContent);

it('holds every character, a block a paragraph, and underlines what was found', () => {
  const mirror = new MirrorText();
  const late = finding(TEXT, 'late again');
  mirror.draw(TEXT, [late], undefined);
  expect(mirror.element.textContent).toBe(`${TEXT}\n`);
  expect(mirror.element.children).toHaveLength(4);
  expect(words(mirror, late)).toEqual(['late again']);
});

it('underlines over the end of a paragraph, and where two lie over each other', () => {
  const mirror = new MirrorText();
  const [long, short] = [finding(TEXT, 'late again.\nBye'), finding(TEXT, 'again')];
  mirror.draw(TEXT, [long, short], undefined);
  expect(words(mirror, long)).toEqual(['late ', 'again', '.', 'Bye']);
  expect(words(mirror, short)).toEqual(['again']);
});

it.each([
  ['a word more', 'Hello you.\n\nYou are late again.\nBye.', [1, 2, 3]],
  ['a line more', 'Hello.\n\nWell.\nYou are late again.\nBye.', [0, 1, 2, 3]],
  ['a line less', 'Hello.\nYou are late again.\nBye.', [0, 2, 3]],
  ['nothing else', TEXT, [0, 1, 2, 3]],
])('draws nothing anew but what has changed: %s', (_, after, kept) => {
  const mirror = new MirrorText();
  mirror.draw(TEXT, [finding(TEXT, 'late again', 'one')], undefined);
  const before = [...mirror.element.children];
  const moved = finding(after, 'late again', 'one');
  mirror.draw(after, [moved], undefined);
  const now = [...mirror.element.children];
  expect(mirror.element.textContent).toBe(`${after}\n`);
  expect(before.flatMap((line, index) => (now.includes(line) ? [index] : []))).toEqual(kept);
  expect(words(mirror, moved)).toEqual(['late again']);
});

it('draws a paragraph anew when what lies over it is another, or is opened', () => {
  const mirror = new MirrorText();
  const late = finding(TEXT, 'late again');
  mirror.draw(TEXT, [late], undefined);
  mirror.draw(TEXT, [late], late);
  expect(mirror.marks(late).map(({ className }) => className)).toEqual(['open']);
  mirror.draw(TEXT, [], undefined);
  expect(mirror.element.querySelectorAll('mark')).toHaveLength(0);
});
