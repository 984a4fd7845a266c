import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LABELS } from '../../extension/protocol/wire';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const FOLDER = path.resolve(import.meta.dirname, '../../extension/public/_locales');
const load = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;

/** The values that a text has room for, in the order of their numbers. */
const slots = ({ message }: Message): string[] => [...new Set(message.match(/\$\d/g))].sort();

const ENGLISH = load('en');
/** The same in every language: names, commands to type, and what is English for trying it out. */
const UNTRANSLATED =
  /^(extension_name|command_(serve|pair|status|update|(no_)?local_model)|pair_placeholder|playground_)/;

describe.each(readdirSync(FOLDER))('the words in %s', (locale) => {
  const words = load(locale);

  test('are complete, with none left over', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  test.each(Object.keys(ENGLISH))('%s has room for the same values', (key) => {
    const text = words[key] ?? { message: '' };
    expect(slots(text)).toEqual(slots(ENGLISH[key] ?? text));
    const declared = Object.values(text.placeholders ?? {}).map(({ content }) => content);
    expect(declared.sort(), 'the browser leaves an undeclared $1 empty').toEqual(slots(text));
  });

  test('say something, without exclamation marks', () => {
    for (const [key, { message }] of Object.entries(words)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toContain('!');
    }
  });

  test('have for each kind one sentence about what to try', () => {
    const hints = LABELS.map((label) => words[`try_${label}`]?.message);
    expect(new Set(hints).size).toBe(LABELS.length);
    for (const hint of hints) expect(hint).toMatch(/^[^.?]+\.$/);
  });

  test('go on with what to do where a draft is not read and nothing but other words would help', () => {
    for (const state of ['other_language', 'unreadable', 'too_long']) {
      expect(words[`notice_${state}`]?.message, state).toMatch(/^[^.]+(\d[.]\d[^.]+)?\. \p{Lu}[^.]+\.$/u);
    }
  });

  test('are translated', () => {
    if (locale === 'en') return;
    const same = Object.keys(words).filter(
      (key) => !UNTRANSLATED.test(key) && words[key]?.message === ENGLISH[key]?.message,
    );
    expect(same).toEqual([]);
  });
});

test('a listed extension may describe itself in at most 132 characters', () => {
  for (const locale of readdirSync(FOLDER)) {
    expect(load(locale).extension_description?.message.length, locale).toBeLessThanOrEqual(132);
  }
});
