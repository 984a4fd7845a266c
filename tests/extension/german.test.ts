import { h, render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import german from '../../extension/public/_locales/de/messages.json';
import { LABELS, type Label, type Severity, type Suggestion, type Tip } from '../../extension/protocol/wire';
import { Card } from '../../extension/ui/card';
import { ReplyCard } from '../../extension/ui/reply-card';
import { Words } from '../../extension/ui/words';

const catalogue: Partial<Record<string, { message: string }>> = german;
const OURS = 'in the words of the service';
const DRAFT = 'Clearly you did not read it.';

const nothing = (): undefined => undefined;
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

afterEach(async () => {
  await act(() => {
    render(null, document.body);
  });
});

async function show(content: ComponentChild): Promise<void> {
  await act(() => {
    render(h(Words.Provider, { value: (key) => catalogue[key]?.message ?? '' }, content), document.body);
  });
}

describe('a card in German', () => {
  async function showCard(label: Label, severity: Severity, given: Partial<Suggestion> = {}): Promise<void> {
    const span = { start: 0, end: DRAFT.length };
    const wording = { ...span, replacement: 'Please read it.', moves: [], note: OURS, source: 'pattern', ...given };
    const finding = { id: '1', ...span, phrase: DRAFT, label, severity, confidence: 0.9, why: OURS };
    const rewriting = { kind: 'offered', text: DRAFT, suggestions: [wording] } as const;
    const acts = { onTake: nothing, onStep: nothing, onLeave: nothing, onMend: nothing, onClose: nothing };
    await show(h(Card, { finding, place: { at: 1, of: 1 }, rewriting, problem: undefined, ...acts }));
  }

  it.each(LABELS)('says in German how a phrase may be heard and what a suggestion does: %s', async (label) => {
    for (const severity of [1, 2, 3] as const) {
      await showCard(label, severity);
      expect(texts('#why')).toEqual([german[`why_${label}_${severity}`].message]);
      expect(document.body.textContent).not.toContain(OURS);
    }
  });

  it.each<[string, Label, Partial<Suggestion>, { message: string }]>([
    ['leaves words out', 'blaming', { replacement: '' }, german.strategy_delete],
    ['asks', 'blaming', { replacement: 'Did it reach you?', moves: ['ask'] }, german.strategy_ask],
    ['is heard as more than it is', 'blaming', { moves: ['own'] }, german.strategy_plain],
    [
      'says an idiom plainly, where thanks stand beside it',
      'culture_bound',
      { moves: ['appreciate'] },
      german.strategy_plain,
    ],
  ])(
    'says what is certain of a suggestion whose note it does not know: it %s',
    async (_, label, given, { message }) => {
      await showCard(label, 2, given);
      expect(texts('.note')).toEqual([message]);
    },
  );

  it.each([
    ['says what happened, not who did it', german.note_says_what_happened_not_who_did_it],
    ['leaves age out of it (WHO guide on ageism)', german.note_leaves_age_out_of_it_who_guide_on_ageism],
    ['from the language model on this computer', german.note_from_the_language_model_on_this_computer],
  ])('says in German what the service says of a suggestion: it %s', async (note, { message }) => {
    await showCard('blaming', 2, { note, moves: ['ask'] });
    expect(texts('.note')).toEqual([message]);
  });
});

it('a tip in German leaves only what is about a name, a date or an hour in English, and says that it is', async () => {
  const tips = (['empathy', 'cultural_competence'] as const).map((strategy): Tip => ({
    strategy,
    text: `${strategy} ${OURS}`,
    suggestion: '',
    insert_at: 0,
  }));
  const acts = { onInsert: nothing, canInsert: () => false, onDrop: nothing, onNever: nothing, onClose: nothing };
  const hearing = { draft: DRAFT, message: undefined, lines: [], tips };
  await show(h(ReplyCard, { hearing, fresh: true, problem: undefined, ...acts }));
  expect(texts('.tips p')).toEqual([german.tip_empathy.message, `cultural_competence ${OURS}`]);
  expect(texts('.tips [lang=en]')).toEqual([`cultural_competence ${OURS}`]);
});
