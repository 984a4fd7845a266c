import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { samePhrase, withoutIgnored } from '../../extension/protocol/ignored';
import { loadSettings, setIgnored } from '../../extension/protocol/settings';
import type { Analysis, Answer, Label } from '../../extension/protocol/wire';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
});

/** An answer that marks the given words of a text. */
function answer(text: string, ...marked: [string, Label][]): Answer<Analysis> {
  const flags = marked.map(([words, label], index) => {
    const start = text.indexOf(words);
    return { id: `${index}`, start, end: start + words.length, label, severity: 2 as const, confidence: 1, why: '' };
  });
  return { ok: true, value: { flags, reply: null, tips: [], skipped: [], language: 'en' } };
}

/** The words that are still marked. */
async function left(text: string, ...marked: [string, Label][]): Promise<string[]> {
  const { ignoredPhrases } = await loadSettings();
  const rest = withoutIgnored(answer(text, ...marked), text, ignoredPhrases);
  return rest.ok ? rest.value.flags.map(({ start, end }) => text.slice(start, end)) : [];
}

describe('a phrase that is to be left alone', () => {
  it.each([
    ['Calm  down!', 'calm down'],
    ['“You\u2019re wrong”,', "you're wrong"],
    [' ??? ', '???'],
    ['🙄', '🙄'],
  ])('%j is known as %j', (phrase, known) => {
    expect(samePhrase(phrase)).toBe(known);
  });

  it('is not marked again as that kind, but as another', async () => {
    await setIgnored({ by: 'phrase', phrase: 'Calm down.', label: 'dismissive' }, 'example.com', true);
    expect(await left('CALM DOWN', ['CALM DOWN', 'dismissive'])).toEqual([]);
    expect(await left('CALM DOWN', ['CALM DOWN', 'demanding'])).toEqual(['CALM DOWN']);
  });

  it('made of marks alone takes no other marks with it', async () => {
    await setIgnored({ by: 'phrase', phrase: '???', label: 'demanding' }, 'example.com', true);
    expect(await left('well??? 🙄', ['???', 'demanding'], ['🙄', 'demanding'])).toEqual(['🙄']);
  });

  it('is marked again once that is undone', async () => {
    const what = { by: 'phrase', phrase: 'calm down', label: 'dismissive' } as const;
    await setIgnored(what, 'example.com', true);
    await setIgnored(what, 'example.com', false);
    expect(await left('calm down', ['calm down', 'dismissive'])).toEqual(['calm down']);
  });
});
