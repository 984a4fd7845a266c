import type { Finding } from '../drafts/findings';
import type { Suggestion } from '../protocol/wire';
import { Change } from './change';
import { CloseIcon } from './icons';
import { Status } from './status';
import { useWords, type Word } from './words';

/** What the card knows of rewrites so far; `failed` names what to say. */
export type Rewriting =
  | { kind: 'asking' }
  | { kind: 'offered'; text: string; suggestions: readonly Suggestion[] }
  | { kind: 'failed'; word: Word };

export interface CardProps {
  finding: Finding;
  rewriting: Rewriting;
  /** Something that went wrong with a change just tried. */
  problem: Word | undefined;
  onTake: (suggestion: Suggestion) => void;
  onDismiss: () => void;
  onClose: () => void;
}

/** One finding: the words, how a reader may hear them, and what could stand there instead. */
export function Card({ finding, rewriting, problem, onTake, onDismiss, onClose }: CardProps) {
  const t = useWords();
  return (
    <section class="card" role="dialog" aria-labelledby="kind" aria-describedby="why" data-severity={finding.severity}>
      <header>
        <span class="mark" aria-hidden="true" />
        <div>
          <h2 id="kind">{t(`label_${finding.label}`)}</h2>
          <p class="strength">{t(`severity_${finding.severity}`)}</p>
        </div>
        <button type="button" class="icon" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <blockquote class="phrase">{finding.phrase}</blockquote>
      <p id="why">{finding.why}</p>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <Rewrites rewriting={rewriting} onTake={onTake} />
      <footer>
        <button type="button" class="quiet" onClick={onDismiss} title={t('card_dismiss_hint')}>
          {t('card_dismiss')}
        </button>
      </footer>
    </section>
  );
}

function Rewrites({ rewriting, onTake }: Pick<CardProps, 'rewriting' | 'onTake'>) {
  const t = useWords();
  if (rewriting.kind === 'asking') {
    return (
      <div class="asking">
        <Status className="ears" text={t('card_asking')} />
        <span class="line" />
        <span class="line short" />
      </div>
    );
  }
  if (rewriting.kind === 'failed') return <p class="none">{t(rewriting.word)}</p>;
  if (rewriting.suggestions.length === 0) return <p class="none">{t('card_none')}</p>;
  return (
    <ul>
      {rewriting.suggestions.map((suggestion) => (
        <li key={suggestion.replacement}>
          <Change before={rewriting.text.slice(suggestion.start, suggestion.end)} after={suggestion.replacement} />
          <div class="row">
            <span class="note">{suggestion.note}</span>
            <button
              type="button"
              class="take"
              aria-label={
                suggestion.replacement === '' ? t('card_take_nothing') : t('card_take_this', suggestion.replacement)
              }
              onClick={() => {
                onTake(suggestion);
              }}
            >
              {t('card_take')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
