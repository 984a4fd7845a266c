import type { Label, Suggestion } from '../protocol/wire';
import { strategyOf, type Strategy } from './taste';
import type { Translate, Word } from './words';

/** Where one of these is heard in a suggestion, that is what it does, nearly always; of other moves it is a guess. */
const CERTAIN: readonly Strategy[] = ['ask', 'appreciate', 'acknowledge'];

/**
 * What a suggestion does, in few words. The service says it in English; the catalogues hold its notes by their own words.
 * For a note that only a newer service knows, another language says what is certain.
 */
export function noteOf(translate: Translate, label: Label, text: string, suggestion: Suggestion): string {
  if (translate('language') === 'en') return suggestion.note;
  // The browser answers a name it does not know with no words at all.
  return translate(nameOf(suggestion.note)) || translate(certain(label, text, suggestion));
}

function nameOf(note: string): Word {
  const words = note.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `note_${words.join('_')}` as Word;
}

function certain(label: Label, text: string, suggestion: Suggestion): Word {
  const strategy = strategyOf(text, suggestion);
  if (strategy === 'delete') return 'strategy_delete';
  // Beside an idiom, what is heard was there before.
  return label !== 'culture_bound' && CERTAIN.includes(strategy) ? `strategy_${strategy}` : 'strategy_plain';
}
