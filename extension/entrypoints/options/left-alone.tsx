import { setIgnored, type Settings } from '../../protocol/settings';
import { PLAYGROUND } from '../../sites/rules';
import { useLeftInDrafts } from '../../pages/use-left-in-drafts';
import { askTab } from '../../protocol/ask';
import { useWords } from '../../ui/words';

/** Everything that is left alone by a choice in the card, each with the way back. */
export function LeftAlone({ settings: { ignoredPhrases, ignoredKinds } }: { settings: Settings }) {
  const t = useWords();
  const { left, look } = useLeftInDrafts();
  const count = left.length + ignoredPhrases.length + ignoredKinds.length;
  return (
    <section>
      <h2>{t('options_left')}</h2>
      <p class="soft">{t('about_left')}</p>
      {count === 0 && <p class="soft">{t('left_nothing')}</p>}
      {count > 0 && (
        <ul class="rows">
          {left.map(({ tab, site, phrase, label }) => (
            <Row
              key={`${tab} ${label} ${phrase}`}
              name={phrase}
              about={t('left_row_draft', t(`name_${label}`), site === PLAYGROUND ? t('switch_playground') : site)}
              onAgain={() => void askTab(tab, 'mark_again', { phrase, label }).then(look)}
            />
          ))}
          {ignoredPhrases.map(({ phrase, label }) => (
            <Row
              key={`${label} ${phrase}`}
              name={phrase}
              about={t('left_row_phrase', t(`name_${label}`))}
              onAgain={() => void setIgnored({ by: 'phrase', phrase, label }, '', false)}
            />
          ))}
          {ignoredKinds.map(({ site, label }) => (
            <Row
              key={`${label} ${site}`}
              name={t(`name_${label}`)}
              about={t('left_row_kind', site)}
              onAgain={() => void setIgnored({ by: 'kind', label }, site, false)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ name, about, onAgain }: { name: string; about: string; onAgain: () => void }) {
  const t = useWords();
  return (
    <li>
      <div>
        <b>{name}</b>
        <p class="soft">{about}</p>
      </div>
      <button type="button" class="button" aria-label={t('left_again_this', name)} onClick={onAgain}>
        {t('left_again')}
      </button>
    </li>
  );
}
