import { resetSite, switchSite } from '../../protocol/switch';
import { knownSites, stateOf, type Choices } from '../../sites/state';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';

/** Every site with its state: what was shipped and what the person chose, with the way back. */
export function Sites({ choices }: { choices: Choices }) {
  const t = useWords();
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      <p class="soft">{t('options_sites_hint')}</p>
      <ul class="rows">
        {knownSites(choices).map((site) => {
          const { on, from } = stateOf(site, choices);
          return (
            <li key={site}>
              <div>
                <b>{site}</b>
                <p class="soft">
                  {from === 'choice' ? t('site_choice') : t('site_default_on')}
                  {from === 'choice' && (
                    <>
                      {' · '}
                      <button
                        type="button"
                        class="link"
                        aria-label={t('site_reset_this', site)}
                        onClick={() => void resetSite(site)}
                      >
                        {t('site_reset')}
                      </button>
                    </>
                  )}
                </p>
              </div>
              <Switch on={on} label={t('site_switch', site)} onSwitch={(next) => void switchSite(site, next)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
