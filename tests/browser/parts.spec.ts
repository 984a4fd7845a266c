import { expect, test as base } from '@playwright/test';
import { Reader } from '../../extension/drafts/reader';
import type { Analysis } from '../../extension/protocol/wire';
import { Dice, edited, FAR_EDITS, madeDraft } from './made-drafts';
import { Service } from './service';
import { freshFolder, port } from './worlds';

const DRAFTS = 24;
const EDITS = 25;

/** What the service says of a text. */
type Ask = (text: string) => Promise<Analysis>;

const test = base.extend<object, { ask: Ask }>({
  ask: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const service = new Service(await freshFolder('state'));
      await service.start();
      const token = await service.token();
      await use(async (text) => {
        const response = await fetch(`http://127.0.0.1:${port()}/v1/analyze`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
          body: JSON.stringify({ text, sensitivity: 'high' }),
        });
        expect(response.status).toBe(200);
        return (await response.json()) as Analysis;
      });
      await service.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

/** A draft as the extension has it read, which asks for parts of it or for the whole. */
class Travelling {
  sent: string[] = [];
  readonly #reader: Reader;

  constructor(private readonly ask: Ask) {
    this.#reader = new Reader(async (text) => {
      this.sent.push(text);
      return { ok: true, value: { ...(await ask(text)), under: '' } };
    });
  }

  /** Reads a text, and makes sure that it is told the same as the whole of it. Returns whether only a part went. */
  async read(text: string, what: string): Promise<boolean> {
    this.sent = [];
    const answer = await this.#reader.read(text);
    const { reply, tips, skipped, language, ...whole } = await this.ask(text);
    const flags = whole.flags.map((flag) => ({ ...flag, id: expect.any(String) }));
    expect(answer, `${what}: ${JSON.stringify({ text, sent: this.sent })}`).toMatchObject({
      ok: true,
      value: { flags, reply, tips, skipped, language },
    });
    return this.sent.length === 1 && this.sent[0] !== text;
  }
}

test('a draft that travels in parts is told the same as one that travels whole', async ({ ask }) => {
  test.setTimeout(300_000);
  let edits = 0;
  let inPart = 0;
  for (let seed = 1; seed <= DRAFTS; seed++) {
    const dice = new Dice(seed);
    const draft = new Travelling(ask);
    const first = madeDraft(dice, 2 + dice.below(39)).trimEnd();
    await draft.read(first, `seed ${seed}`);
    let [before, text] = ['', first];
    for (let round = 0; round < EDITS; round++) {
      // What was tried is often taken back, so that a draft does not become another.
      const next = dice.chance(0.25) ? before : edited(dice, dice.chance(0.15) ? first : text).trimEnd();
      if (next === '' || next === text) continue;
      [before, text] = [text, next];
      if (await draft.read(text, `seed ${seed}, edit ${round}`)) inPart++;
      edits++;
    }
  }
  expect(inPart / edits, `of ${edits} edits ${inPart} travelled in part`).toBeGreaterThan(0.2);
});

test('that holds where an edit decides on lines far away from it', async ({ ask }) => {
  for (const [name, texts] of Object.entries(FAR_EDITS)) {
    for (const parting of ['\n\n', '\n']) {
      const [before = '', after = ''] = texts.map((text) => text.replaceAll('\n\n', parting));
      const draft = new Travelling(ask);
      await draft.read(before, `before ${name}`);
      await draft.read(after, name);
    }
  }
});
