import type { Ignore } from '../../protocol/ignored';
import { setIgnored, type Settings } from '../../protocol/settings';
import { useWords } from '../../ui/words';

/** Everything that is left alone by a choice in the card, each with the way back. */
export function LeftAlone({ settings: { ignoredPhrases, ignoredKinds } }: { settings: Settings }) {
  const t = useWords();
  return (
    <section>
      <h2>{t('options_left')}</h2>
      <p class="soft">{t('about_left')}</p>
      {ignoredPhrases.length + ignoredKinds.length === 0 && <p class="soft">{t('left_nothing')}</p>}
      {ignoredPhrases.length + ignoredKinds.length > 0 && (
        <ul class="rows">
          {ignoredPhrases.map(({ phrase, label }) => (
            <Row
              key={`${label} ${phrase}`}
              name={phrase}
              about={t('left_row_phrase', t(`name_${label}`))}
              what={{ by: 'phrase', phrase, label }}
              site=""
            />
          ))}
          {ignoredKinds.map(({ site, label }) => (
            <Row
              key={`${label} ${site}`}
              name={t(`name_${label}`)}
              about={t('left_row_kind', site)}
              what={{ by: 'kind', label }}
              site={site}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ name, about, what, site }: { name: string; about: string; what: Ignore; site: string }) {
  const t = useWords();
  return (
    <li>
      <div>
        <b>{name}</b>
        <p class="soft">{about}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('left_again_this', name)}
        onClick={() => void setIgnored(what, site, false)}
      >
        {t('left_again')}
      </button>
    </li>
  );
}
