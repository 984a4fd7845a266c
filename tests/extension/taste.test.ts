import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countChoice, forgetTaste, inTheirOrder, loadTaste, onTaste } from '../../extension/protocol/taste';
import type { Label, Suggestion } from '../../extension/protocol/wire';
import { choiceOf, inOrderOfTaste, strategyOf, totals, type Fates } from '../../extension/ui/taste';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
});

const TEXT = 'Clearly you did not read my message. The list is due on Friday.';
const REMARK = 'Clearly you did not read my message.';

function suggestion(replacement: string, moves: string[] = [], words = REMARK): Suggestion {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, replacement, moves, note: '', source: 'pattern' };
}

const PLAIN = suggestion('My message may have been missed.');
const ASK = suggestion('Did my message reach you?', ['ask']);
const DELETE = suggestion('');
const SERVICE = [PLAIN, ASK, DELETE];

describe('the strategy of a suggestion', () => {
  it.each([
    ['leaves all words out', suggestion('', ['ask']), 'delete'],
    ['leaves some words out', suggestion('You did not read my message.'), 'delete'],
    ['leaves out and makes a move that was there', suggestion('You did not read', ['ask']), 'delete'],
    ['makes a move', ASK, 'ask'],
    ['makes several moves', suggestion('Sorry, did my message reach you?', ['own', 'ask']), 'own'],
    ['makes a move that is not known here', suggestion('We sing together.', ['sing']), 'plain'],
    ['uses other words', PLAIN, 'plain'],
    ['changes nothing but the marks', suggestion('clearly, you did not read my message'), 'plain'],
    ['puts the same words in another order', suggestion('You did not read my message, clearly.'), 'plain'],
    ['uses a word twice that stood once', suggestion('My message, my message.'), 'plain'],
  ])('that %s', (_, given, strategy) => {
    expect(strategyOf(TEXT, given)).toBe(strategy);
  });
});

/** What is learned when a person who is shown suggestions in this person's order takes one, so many times. */
function after(times: number, taken: Suggestion | undefined, before: Fates = {}): Fates {
  let fates = before;
  for (let n = 0; n < times; n++) {
    const choice = choiceOf('judgmental', TEXT, inOrderOfTaste(TEXT, SERVICE, fates), taken);
    const next = structuredClone(fates);
    if (choice.taken) (next[choice.taken] ??= { taken: 0, passed: 0 }).taken++;
    for (const strategy of choice.passed) (next[strategy] ??= { taken: 0, passed: 0 }).passed++;
    fates = next;
  }
  return fates;
}

describe('the order of suggestions', () => {
  it("is the service's as long as nothing is known, and after a choice or two", () => {
    for (const times of [0, 1, 2]) expect(inOrderOfTaste(TEXT, SERVICE, after(times, DELETE))).toEqual(SERVICE);
  });

  it('has first what was taken several times over what stood above it, and the rest as it was', () => {
    expect(inOrderOfTaste(TEXT, SERVICE, after(3, DELETE))).toEqual([DELETE, PLAIN, ASK]);
  });

  it('is no other for a person who always takes the first, or none', () => {
    for (const taken of [PLAIN, undefined]) {
      expect(inOrderOfTaste(TEXT, SERVICE, after(100, taken))).toEqual(SERVICE);
    }
  });

  it('follows a person who comes to prefer something else', () => {
    const once = after(5, DELETE);
    expect(inOrderOfTaste(TEXT, SERVICE, after(100, ASK, once))[0]).toBe(ASK);
  });

  it('loses and doubles nothing, and keeps suggestions of one strategy as they were', () => {
    const other = suggestion('You did not read my message.');
    expect(inOrderOfTaste(TEXT, [PLAIN, other, ASK, DELETE], after(9, DELETE))).toEqual([other, DELETE, PLAIN, ASK]);
  });

  it('has each before all that are clearly less liked', () => {
    const fates: Fates = {
      plain: { taken: 0, passed: 40 },
      ask: { taken: 20, passed: 20 },
      delete: { taken: 40, passed: 0 },
    };
    for (const shown of [SERVICE, [ASK, PLAIN, DELETE], [DELETE, PLAIN, ASK]]) {
      expect(inOrderOfTaste(TEXT, shown, fates)).toEqual([DELETE, ASK, PLAIN]);
    }
  });
});

describe('a choice', () => {
  it('tells that what stood above the one taken was passed over, and nothing of what stood below', () => {
    expect(choiceOf('judgmental', TEXT, SERVICE, ASK)).toEqual({
      label: 'judgmental',
      taken: 'ask',
      passed: ['plain'],
    });
  });

  it('of the first tells nothing of the others', () => {
    expect(choiceOf('judgmental', TEXT, SERVICE, PLAIN)).toEqual({ label: 'judgmental', taken: 'plain', passed: [] });
  });

  it('is not held against the strategy that was taken', () => {
    const other = suggestion('You did not read my message.');
    expect(choiceOf('judgmental', TEXT, [other, DELETE], DELETE).passed).toEqual([]);
  });

  it('of none tells that all were passed over, each strategy once', () => {
    const other = suggestion('You did not read my message.');
    expect(choiceOf('judgmental', TEXT, [...SERVICE, other])).toEqual({
      label: 'judgmental',
      passed: ['plain', 'ask', 'delete'],
    });
  });
});

/** The suggestions in the order in which a card shows them now. */
async function shown(label: Label): Promise<Suggestion[]> {
  const answer = await inTheirOrder({ ok: true, value: { suggestions: SERVICE } }, TEXT, label);
  return answer.ok ? answer.value.suggestions : [];
}

const TAKEN = choiceOf('judgmental', TEXT, SERVICE, DELETE);

describe('what is learned', () => {
  it('holds for the kind of finding that it was learned on', async () => {
    for (let n = 0; n < 3; n++) await countChoice(TAKEN, 1);
    expect((await shown('judgmental'))[0]).toEqual(DELETE);
    expect(await shown('blaming')).toEqual(SERVICE);
  });

  it('is taken back with the choice', async () => {
    await countChoice(TAKEN, 1);
    const once = await loadTaste();
    await countChoice(choiceOf('judgmental', TEXT, SERVICE), 1);
    await countChoice(choiceOf('judgmental', TEXT, SERVICE), -1);
    expect(totals(await loadTaste())).toEqual(totals(once));
  });

  it('is kept as counts and nothing else', async () => {
    await countChoice(TAKEN, 1);
    await countChoice(choiceOf('blaming', TEXT, SERVICE), 1);
    const kept: unknown = await fakeBrowser.storage.local.get(null);
    expect(kept).toEqual({
      taste: {
        judgmental: {
          delete: { taken: 1, passed: 0 },
          plain: { taken: 0, passed: 1 },
          ask: { taken: 0, passed: 1 },
        },
        blaming: {
          delete: { taken: 0, passed: 1 },
          plain: { taken: 0, passed: 1 },
          ask: { taken: 0, passed: 1 },
        },
      },
    });
  });

  it('is forgotten when the person wants that, and whoever shows it hears of it', async () => {
    for (let n = 0; n < 3; n++) await countChoice(TAKEN, 1);
    const heard = vi.fn();
    const end = onTaste(heard);
    await fakeBrowser.storage.local.set({ sensitivity: 'low' });
    expect(heard).not.toHaveBeenCalled();
    await forgetTaste();
    expect(heard).toHaveBeenCalledOnce();
    end();
    expect(totals(await loadTaste())).toEqual([]);
    expect(await shown('judgmental')).toEqual(SERVICE);
  });

  it('is summed over all kinds, the most taken first', async () => {
    await countChoice(choiceOf('judgmental', TEXT, SERVICE, ASK), 1);
    await countChoice(choiceOf('blaming', TEXT, SERVICE, ASK), 1);
    await countChoice(choiceOf('blaming', TEXT, SERVICE, PLAIN), 1);
    expect(totals(await loadTaste())).toEqual([
      { strategy: 'ask', fate: { taken: 2, passed: 0 } },
      { strategy: 'plain', fate: { taken: 1, passed: 2 } },
    ]);
  });

  it('does not stand in the way of an answer that failed', async () => {
    expect(await inTheirOrder({ ok: false, state: 'stopped' }, TEXT, 'blaming')).toEqual({
      ok: false,
      state: 'stopped',
    });
  });
});
