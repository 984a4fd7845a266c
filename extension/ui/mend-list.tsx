import { Change } from './change';
import { CloseIcon } from './icons';
import { KindIcon } from './kind-icon';
import type { Proposal } from './mend';
import { Status } from './status';
import { styleOf } from './underlines';
import { useWords, type Word } from './words';

export interface MendListProps {
  text: string;
  proposals: readonly Proposal[];
  /** How many phrases are marked. */
  marked: number;
  /** The findings whose change is to be made, by id. */
  chosen: ReadonlySet<string>;
  /** Whether more proposals may come. */
  asking: boolean;
  /** Whether the service has stopped answering, so that more may come once it does. */
  failed: boolean;
  problem: Word | undefined;
  onChoose: (id: string, chosen: boolean) => void;
  onTake: () => void;
  onClose: () => void;
}

/** The first rewrite for every marked phrase, before and after, to be taken together. */
export function MendList({
  text,
  proposals,
  marked,
  chosen,
  asking,
  failed,
  problem,
  onChoose,
  onTake,
  onClose,
}: MendListProps) {
  const t = useWords();
  return (
    <section class="card mend" role="dialog" aria-labelledby="mend">
      <header>
        <div>
          <h2 id="mend">
            {proposals.length === marked ? t('mend_title') : t('mend_title_some', proposals.length, marked)}
          </h2>
          <p class="strength">{t('mend_hint')}</p>
        </div>
        <button type="button" class="icon" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <ul>
        {proposals.map(({ finding, span, replacement }) => (
          <li key={finding.id} data-style={styleOf(finding)}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.has(finding.id)}
                onChange={(event) => {
                  onChoose(finding.id, event.currentTarget.checked);
                }}
              />
              <span>
                <span class="note">
                  <KindIcon label={finding.label} /> {t(`name_${finding.label}`)}
                </span>
                <Change before={text.slice(span.start, span.end)} after={replacement} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {asking && (
        <div class="asking">
          <Status className="ears" text={t('card_asking')} />
          <span class="line" />
          <span class="line short" />
        </div>
      )}
      {!asking && (failed || proposals.length === 0) && <p class="none">{t(failed ? 'card_failed' : 'mend_none')}</p>}
      {proposals.length > 0 && (
        <footer>
          <button type="button" class="take" disabled={asking || chosen.size === 0} onClick={onTake}>
            {chosen.size === 1 ? t('mend_take_one') : t('mend_take', chosen.size)}
          </button>
        </footer>
      )}
    </section>
  );
}
