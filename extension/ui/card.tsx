import type { Finding } from '../drafts/findings';
import type { Label, Suggestion } from '../protocol/wire';
import { Change } from './change';
import { ChevronIcon, CloseIcon } from './icons';
import { KindIcon } from './kind-icon';
import { LeaveFurther } from './leave';
import type { Leave } from './left-alone';
import { noteOf } from './note';
import { Status } from './status';
import { styleOf } from './underlines';
import { useWords, type Word } from './words';

/** What the card knows of rewrites so far; `failed` names what to say. */
export type Rewriting =
  | { kind: 'asking' }
  | { kind: 'offered'; text: string; suggestions: readonly Suggestion[] }
  | { kind: 'failed'; word: Word };

/** Which of how many, counted from 1. */
export interface Place {
  at: number;
  of: number;
}

export interface CardProps {
  finding: Finding;
  place: Place;
  rewriting: Rewriting;
  /** Something that went wrong with a change just tried. */
  problem: Word | undefined;
  onTake: (suggestion: Suggestion) => void;
  onStep: (by: 1 | -1) => void;
  onLeave: (how: Leave) => void;
  /** The person wants to see the suggestions for all findings at once. */
  onMend: () => void;
  onClose: () => void;
}

/**
 * One finding: the words, how a reader may hear them, and what could stand there instead. Drafts are English,
 * whatever the language of the rest.
 */
export function Card({ finding, place, rewriting, problem, onTake, onStep, onLeave, onMend, onClose }: CardProps) {
  const t = useWords();
  return (
    <section class="card" role="dialog" aria-labelledby="kind" aria-describedby="why" data-style={styleOf(finding)}>
      <header>
        <span class="emblem">
          <KindIcon label={finding.label} />
        </span>
        <div>
          <h2 id="kind">{t(`label_${finding.label}`)}</h2>
          <p class="strength">
            <span class="mark" aria-hidden="true" />
            {t(`severity_${finding.severity}`)}
          </p>
        </div>
        <button type="button" class="icon" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <blockquote class="phrase" lang="en">
        {finding.phrase}
      </blockquote>
      <p id="why">{t(`why_${finding.label}_${finding.severity}`)}</p>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <Rewrites rewriting={rewriting} label={finding.label} onTake={onTake} />
      <footer>
        <Steps place={place} onStep={onStep} />
        {place.of > 1 && (
          <button type="button" class="quiet all" onClick={onMend} title={t('mend_hint')}>
            {t('mend_open')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          title={t('card_dismiss_hint')}
          onClick={() => {
            onLeave('now');
          }}
        >
          {t('card_dismiss')}
        </button>
      </footer>
      <LeaveFurther onLeave={onLeave} />
    </section>
  );
}

/** The way to the other findings of the draft, when there are any. */
function Steps({ place: { at, of }, onStep }: Pick<CardProps, 'place' | 'onStep'>) {
  const t = useWords();
  if (of < 2) return null;
  const step = (by: 1 | -1, name: 'previous' | 'next') => (
    <button
      type="button"
      class={`icon ${name}`}
      aria-label={t(`card_${name}`)}
      title={t(`card_${name}`)}
      onClick={() => {
        onStep(by);
      }}
    >
      <ChevronIcon to={name} />
    </button>
  );
  return (
    <div class="steps">
      {step(-1, 'previous')}
      <span>{t('card_place', at, of)}</span>
      {step(1, 'next')}
    </div>
  );
}

function Rewrites({ rewriting, label, onTake }: Pick<CardProps, 'rewriting' | 'onTake'> & { label: Label }) {
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
  if (rewriting.suggestions.length === 0) return <Status className="try" text={t(`try_${label}`)} />;
  return (
    <ul>
      {rewriting.suggestions.map((suggestion) => (
        <li key={suggestion.replacement}>
          <Change before={rewriting.text.slice(suggestion.start, suggestion.end)} after={suggestion.replacement} />
          <div class="row">
            <span class="note">{noteOf(t, label, rewriting.text, suggestion)}</span>
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
