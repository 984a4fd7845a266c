import { useState } from 'preact/hooks';
import { useGranted } from '../../pages/use-verdict';
import { saveSettings, type Settings } from '../../protocol/settings';
import { resetSite, switchSite } from '../../protocol/switch';
import { siteNamed } from '../../sites/patterns';
import { decide, knownSites, NEW_SITES, type Verdict } from '../../sites/rules';
import { Switch } from '../../ui/switch';
import { useWords, type Word } from '../../ui/words';

/** Every site with its state: what was shipped, what the person chose and what the organisation set, with the way back. */
export function Sites({ settings }: { settings: Settings }) {
  const t = useWords();
  const sites = knownSites(settings);
  const granted = useGranted(sites);
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      <p class="soft">{t('options_sites_hint')}</p>
      <NewSites settings={settings} />
      <AddSite />
      <ul class="rows">
        {sites.map((site) => {
          const isGranted = granted?.get(site);
          return (
            isGranted !== undefined && (
              <SiteRow key={site} site={site} verdict={decide(site, settings)} granted={isGranted} />
            )
          );
        })}
      </ul>
    </section>
  );
}

function NewSites({ settings }: { settings: Settings }) {
  const t = useWords();
  return (
    <div class="choices" role="radiogroup" aria-label={t('options_new_sites')}>
      {NEW_SITES.map((newSites) => (
        <label key={newSites} class="choice">
          <input
            type="radio"
            name="new-sites"
            checked={settings.newSites === newSites}
            onChange={() => void saveSettings({ newSites })}
          />
          <span>
            <b>{t(`new_sites_${newSites}`)}</b>
            <span class="soft">{t(`about_new_sites_${newSites}`)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** A site by its name, or many by a pattern; the browser asks for its permission on the click. */
function AddSite() {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const site = siteNamed(typed);
        setWrong(site === undefined);
        if (site === undefined) return;
        setTyped('');
        void switchSite(site, true);
      }}
    >
      <label for="add">{t('site_add')}</label>
      <div class="row">
        <input
          id="add"
          value={typed}
          placeholder={t('site_add_placeholder')}
          autocomplete="off"
          spellcheck={false}
          required
          aria-describedby={wrong ? 'add-wrong' : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="button">
          {t('site_add_button')}
        </button>
      </div>
      {wrong && (
        <p id="add-wrong" role="alert">
          {t('site_add_wrong')}
        </p>
      )}
    </form>
  );
}

function whence({ from, on, ask }: Verdict): Word {
  if (from === 'organisation') return 'set_by_organisation';
  if (from === 'choice') return 'site_choice';
  return ask ? 'site_default_ask' : on ? 'site_default_on' : 'site_default_off';
}

function SiteRow({ site, verdict, granted }: { site: string; verdict: Verdict; granted: boolean }) {
  const t = useWords();
  const { on, from, by } = verdict;
  const own = by === undefined || by === site;
  return (
    <li>
      <div>
        <b>{site}</b>
        <p class="soft">
          {own ? t(whence(verdict)) : t('site_by_pattern', by)}
          {!own && from === 'organisation' && ` · ${t('set_by_organisation')}`}
          {on && !granted && ` · ${t('site_not_granted')}`}
          {from === 'choice' && own && (
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
        on={on && granted}
        label={t('site_switch', site)}
        disabled={from === 'organisation' && (granted || !on)}
        onSwitch={(next) => void switchSite(site, next)}
      />
    </li>
  );
}
