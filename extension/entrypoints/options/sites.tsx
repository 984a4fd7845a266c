import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isGranted } from '../../protocol/scripts';
import { resetSite, switchSite } from '../../protocol/switch';
import { knownSites, stateOf, type Choices } from '../../sites/state';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';

/** Every site with its state: what was shipped and what the person chose, with the way back. */
export function Sites({ choices }: { choices: Choices }) {
  const t = useWords();
  const sites = knownSites(choices);
  const granted = useGranted(sites);
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      <p class="soft">{t('options_sites_hint')}</p>
      <ul class="rows">
        {sites.map((site) => {
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
              <Switch
                on={on && granted.has(site)}
                label={t('site_switch', site)}
                onSwitch={(next) => void switchSite(site, next)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Those of the sites that the browser lets us onto: a person may take a permission away there, too. */
function useGranted(sites: string[]): ReadonlySet<string> {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
  const key = sites.join(' ');
  useEffect(() => {
    const look = (): void => {
      const asked = key.split(' ');
      void Promise.all(asked.map(isGranted)).then((answers) => {
        setGranted(new Set(asked.filter((_, index) => answers[index])));
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [key]);
  return granted;
}
