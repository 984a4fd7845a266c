import { readReplies } from '../../protocol/settings';
import { useWords } from '../../ui/words';

/** What is read besides drafts, and the sites on which the person does not want that. */
export function Replies({ off }: { off: readonly string[] }) {
  const t = useWords();
  return (
    <section>
      <h2>{t('options_replies')}</h2>
      <p class="soft">{t('options_replies_hint')}</p>
      {off.length > 0 && (
        <ul class="rows">
          {off.map((site) => (
            <li key={site}>
              <div>
                <b>{site}</b>
                <p class="soft">{t('replies_off')}</p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t('replies_again_this', site)}
                onClick={() => void readReplies(site, true)}
              >
                {t('replies_again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
