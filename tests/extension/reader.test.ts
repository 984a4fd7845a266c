import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ENDING, WRAPPED_LENGTH } from '../../extension/drafts/part';
import { Reader } from '../../extension/drafts/reader';
import type { Reading } from '../../extension/protocol/messages';
import type { Answer, Flag, Skip } from '../../extension/protocol/wire';

const LINES = Array.from(
  { length: 40 },
  (_, index) => `${index}. We met on Monday, and the list of what was said is here.`,
);
const DRAFT = LINES.join('\n\n');
const STING = 'Calm down';

/** A service that marks one phrase, and says of a text what it is told to say. */
class Desk {
  readonly asked: string[] = [];
  answers: (text: string) => Partial<Reading> = () => ({});
  fails = false;
  readonly reader = new Reader((text) => {
    this.asked.push(text);
    return Promise.resolve(this.fails ? { ok: false, state: 'busy' } : { ok: true, value: this.#reading(text) });
  });

  /** What travels for a text, and the phrases found in it. */
  async read(text: string, replyTo?: string): Promise<{ sent: string[]; found: string[] }> {
    this.asked.length = 0;
    const answer = await this.reader.read(text, replyTo);
    const flags = answer.ok ? answer.value.flags : [];
    return { sent: [...this.asked], found: flags.map(({ start, end }) => text.slice(start, end + 3)) };
  }

  #reading(text: string): Reading {
    const flags = [...text.matchAll(/Calm down/g)].map(({ index }, at): Flag => {
      return {
        id: `f${at + 1}`,
        start: index,
        end: index + 9,
        label: 'dismissive',
        severity: 2,
        confidence: 1,
        why: '',
      };
    });
    return { flags, reply: null, tips: [], skipped: [], language: 'en', under: 'a', ...this.answers(text) };
  }
}

function put(line: number, words: string, text = DRAFT): string {
  return text.replace(LINES[line] ?? '', words);
}

function skip(text: string, words: string, why: string): Skip {
  const start = text.indexOf(words);
  return { start, end: start + words.length, why };
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe('a long draft that was read', () => {
  it('sends the paragraph that has changed, and finds what stands in the others where it stands now', async () => {
    const before = put(20, `${STING} 20`, put(2, `${STING} 02`));
    expect((await desk.read(before)).sent).toEqual([before]);
    const { sent, found } = await desk.read(put(5, `We met. ${STING} 05.`, before));
    expect(sent).toEqual([`We met. ${STING} 05.`]);
    expect(found).toEqual([`${STING} 02`, `${STING} 05`, `${STING} 20`]);
    const next = await desk.read(put(7, `${STING} 07`, put(5, 'We met.', before)));
    expect(next.found, 'what has gone is not found').toEqual([`${STING} 02`, `${STING} 07`, `${STING} 20`]);
  });

  it.each([
    ['both halves of one that was split', put(5, 'Half.\n\nAnd half.'), 'Half.\n\nAnd half.'],
    [
      'what two became',
      DRAFT.replace('here.\n\n4.', 'here, 4.'),
      `${LINES[3]?.replace('here.', 'here,') ?? ''} ${LINES[4] ?? ''}`,
    ],
    ['a new one', DRAFT.replace('\n\n4.', '\n\nNew.\n\n4.'), 'New.'],
    ['lines that belong together', put(5, 'One,\ntwo,\nthree.'), 'One,\ntwo,\nthree.'],
  ])('sends %s', async (_, text, part) => {
    await desk.read(DRAFT);
    const { sent } = await desk.read(text);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.length).toBeLessThan(text.length / 2);
    expect(sent[0]).toContain(part);
  });

  describe('of lines that no blank ones part', () => {
    const dense = DRAFT.replaceAll('\n\n', '\n');

    it('sends the one that has changed, between full stops', async () => {
      await desk.read(dense);
      expect((await desk.read(put(5, `5. Met. ${STING} 05.`, dense))).sent).toEqual([`5. Met. ${STING} 05.`]);
    });

    it.each([
      ['what begins no sentence', put(5, '… and so on.', dense), `${LINES[4] ?? ''}\n… and so on.`],
      ['what goes on below', put(5, '5. We met, and', dense), `5. We met, and\n${LINES[6] ?? ''}`],
      [
        'what goes on below a quotation',
        put(5, '5. "We met," it said', dense),
        `5. "We met," it said\n${LINES[6] ?? ''}`,
      ],
    ])('sends %s along', async (_, text, part) => {
      await desk.read(dense);
      expect((await desk.read(text)).sent).toEqual([part]);
    });

    it('sends all where a mail program has wrapped the lines, full stops or none', async () => {
      const wrapped = put(9, `${LINES[9]?.replace('.', ',') ?? ''} and so on until the\nlist is at its end.`, dense);
      await desk.read(wrapped);
      expect((await desk.read(put(5, '5. Met.', wrapped))).sent).toEqual([put(5, '5. Met.', wrapped)]);
    });

    it('sends what stands above along where the full stop is that of "a.m."', async () => {
      const before = put(5, 'On Tuesday at 9 a.m.\nAnna put the list here and wrote', dense);
      await desk.read(before);
      const { sent } = await desk.read(before.replace('and wrote', 'and wrote:'));
      expect(sent[0]).toContain('On Tuesday at 9 a.m.');
    });

    it('sends both where the line break between two has become one between paragraphs', async () => {
      const before = put(5, '… and so on.', dense);
      await desk.read(before);
      expect((await desk.read(put(5, 'And so on.', dense))).sent).toEqual([`${LINES[4] ?? ''}\nAnd so on.`]);
    });
  });

  it('sends the last lines along with one of them, as they may be a signature together', async () => {
    await desk.read(DRAFT);
    const { sent } = await desk.read(`${DRAFT}\n\nKind regards`);
    expect(sent).toEqual([[...LINES.slice(-9), 'Kind regards'].join('\n\n')]);
  });

  it('sends all from above a quote when the edit lies behind it', async () => {
    const quote = '> So it was.';
    desk.answers = (text) => (text.includes(quote) ? { skipped: [skip(text, quote, 'quote')] } : {});
    const before = put(12, quote);
    await desk.read(before);
    const { sent } = await desk.read(put(14, STING, before));
    expect(sent).toEqual([put(14, STING, before)]);
    expect((await desk.read(put(2, STING, put(14, STING, before)))).sent, 'far before it one is enough').toEqual([
      STING,
    ]);
  });

  it.each([
    [
      'has a few lines, which may be a signature together',
      LINES.slice(0, 4).join('\n\n'),
      LINES.slice(1, 4).join('\n\n'),
    ],
    ['is another in most of it', DRAFT, LINES.map((line, at) => (at % 25 === 4 ? STING : line)).join('\n\n')],
    ['has lost a paragraph', DRAFT, put(5, '')],
    ['is the same', DRAFT, DRAFT],
    ['has a line of dashes above, and an edit at its end', put(2, '--'), `${put(2, '--')} So.`],
  ])('travels whole when it %s', async (_, before, after) => {
    await desk.read(before);
    expect((await desk.read(after)).sent).toEqual([after]);
  });

  it.each<[string, (text: string) => Partial<Reading>]>([
    ['a paragraph in another language', (text) => ({ skipped: [skip(text, LINES[2] ?? '', 'other_language')] })],
    ['no English', () => ({ language: 'und' })],
    ['a tip', () => ({ tips: [{ strategy: 'cultural_competence', text: '', suggestion: '', insert_at: 0 }] })],
  ])('travels whole when it had %s', async (_, answers) => {
    desk.answers = answers;
    await desk.read(DRAFT);
    expect((await desk.read(put(5, STING))).sent).toEqual([put(5, STING)]);
  });

  it.each<[string, Partial<Reading>]>([
    ['is in another language', { language: 'de' }],
    ['has some words in another language', { skipped: [{ start: 0, end: 4, why: 'other_language' }] }],
    ['holds a quote', { skipped: [{ start: 0, end: 4, why: 'quote' }] }],
    ['holds a block of code', { skipped: [{ start: 0, end: 4, why: 'code' }] }],
    ['calls for a tip', { tips: [{ strategy: 'cultural_competence', text: '', suggestion: '', insert_at: 0 }] }],
    ['was read under other settings', { under: 'b' }],
  ])('travels whole after its part when that %s', async (_, answer) => {
    await desk.read(DRAFT);
    desk.answers = (text) => (text === STING ? answer : {});
    const { sent, found } = await desk.read(put(5, STING));
    expect(sent).toEqual([STING, put(5, STING)]);
    expect(found).toHaveLength(1);
  });

  it('is sent in part with a link or words of code in that part', async () => {
    await desk.read(DRAFT);
    const words = 'See https://example.org and `npm ci`.';
    desk.answers = (text) => ({ skipped: [skip(text, 'https://example.org', 'link'), skip(text, '`npm ci`', 'code')] });
    const text = put(5, words);
    expect((await desk.read(text)).sent).toEqual([words]);
    const answer = await desk.reader.read(put(7, words, text));
    const skipped = answer.ok
      ? answer.value.skipped.map(({ start, end }) => put(7, words, text).slice(start, end))
      : [];
    expect(skipped).toEqual(['https://example.org', '`npm ci`', 'https://example.org', '`npm ci`']);
  });

  it('travels whole along with a message that it answers, and once that is dropped', async () => {
    await desk.read(DRAFT);
    expect((await desk.read(put(5, STING), 'Where is it?')).sent).toEqual([put(5, STING)]);
    expect((await desk.read(put(6, STING))).sent).toEqual([put(6, STING)]);
    expect((await desk.read(put(7, STING))).sent).toEqual([`${LINES[6] ?? ''}\n\n${STING}`]);
  });

  it('passes on that its part got no answer, and sends it again', async () => {
    await desk.read(DRAFT);
    desk.fails = true;
    expect(await desk.reader.read(put(5, STING))).toEqual({ ok: false, state: 'busy' } satisfies Answer<never>);
    desk.fails = false;
    expect(await desk.read(put(5, STING))).toMatchObject({ sent: [STING], found: [expect.stringContaining(STING)] });
  });
});

it('the end of a draft is as long as the service takes it to be', () => {
  const rules = readFileSync(path.resolve(import.meta.dirname, '../../server/tactful/coach/signature.py'), 'utf8');
  expect(/^MAX_SIGNATURE_LINES = (\d+)$/m.exec(rules)?.[1], 'the sign-off is one more').toBe(String(ENDING - 1));
});

it('lines are taken for wrapped from the length on from which the service takes them for it', () => {
  const rules = readFileSync(path.resolve(import.meta.dirname, '../../server/tactful/coach/text.py'), 'utf8');
  expect(/^WRAPPED_LENGTH = (\d+)$/m.exec(rules)?.[1]).toBe(String(WRAPPED_LENGTH));
});
