import type { Label, Suggestion } from '../protocol/wire';
import { strategyOf, type Strategy } from './taste';
import type { Word } from './words';

/** Where one of these is heard in a suggestion, that is what it does, nearly always; of other moves it is a guess. */
const CERTAIN: readonly Strategy[] = ['ask', 'appreciate', 'acknowledge'];

/** What a suggestion does, in few words, for a language in which the service has none. */
export function noteOf(label: Label, text: string, suggestion: Suggestion): Word {
  if (suggestion.source === 'local_llm') return 'note_local_llm';
  const strategy = strategyOf(text, suggestion);
  if (strategy === 'delete') return 'strategy_delete';
  // Beside an idiom, what is heard was there before.
  return label !== 'culture_bound' && CERTAIN.includes(strategy) ? `strategy_${strategy}` : 'strategy_plain';
}
