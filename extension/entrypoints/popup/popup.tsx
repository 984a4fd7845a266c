import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OpenShortcut } from '../../pages/shortcuts';
import { useService } from '../../pages/use-service';
import { useSettings } from '../../pages/use-settings';
import { isGranted } from '../../protocol/scripts';
import { switchSite } from '../../protocol/switch';
import { PLAYGROUND, siteOf, stateOf, type Choices, type SiteState } from '../../sites/state';
import { Logo } from '../../ui/icons';
import { StateChip, Todo } from '../../ui/service-state';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Found } from './found';

/** The tab the popup is about: its id, and its site unless it is a page without business for us. */
interface Tab {
  id: number;
  site: string | undefined;
}

async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const site = siteOf(tab.url ?? '', new URL(browser.runtime.getURL('/popup.html')).origin);
  return { id: tab.id, site };
}

export function Popup() {
  const t = useWords();
  const service = useService();
  const settings = useSettings();
  const [tab, setTab] = useState<Tab>();
  useEffect(() => void activeTab().then(setTab), []);
  const site = useSiteState(tab, settings?.sites);
  return (
    <main>
      <header>
        <Logo />
        <h1>{t('extension_name')}</h1>
        <StateChip state={service.state} />
      </header>
      {service.state && <Todo state={service.state} onPair={service.pair} />}
      {site === 'none' && <p class="soft">{t('switch_none')}</p>}
      {tab && site && site !== 'none' && (
        <>
          <SiteSwitch state={site} />
          {site.on && <Found tab={tab.id} />}
          {site.on && <OpenShortcut />}
        </>
      )}
      <nav>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('link_options')}
        </button>
        <a href="/playground.html" target="_blank" rel="noreferrer">
          {t('link_playground')}
        </a>
      </nav>
    </main>
  );
}

/**
 * The state of the tab's site, `none` on a page without business for us, undefined until known. A site that
 * was switched on, but for which the browser's own question was answered with no, is off.
 */
function useSiteState(tab: Tab | undefined, choices: Choices | undefined): SiteState | 'none' | undefined {
  const [state, setState] = useState<SiteState | 'none'>();
  useEffect(() => {
    if (!tab || !choices) return undefined;
    const { site } = tab;
    if (site === undefined) {
      setState('none');
      return undefined;
    }
    const look = (): void => {
      const chosen = stateOf(site, choices);
      void isGranted(site).then((granted) => {
        setState({ ...chosen, on: chosen.on && granted });
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
    };
  }, [tab, choices]);
  return state;
}

function SiteSwitch({ state }: { state: SiteState }) {
  const t = useWords();
  const label = t(state.on ? 'switch_on' : 'switch_off');
  return (
    <section class={state.on ? 'site on' : 'site'}>
      <div>
        <h2>{state.site === PLAYGROUND ? t('switch_playground') : state.site}</h2>
        <p>{label}</p>
        <p class="soft">
          {t(state.from === 'default' ? 'switch_from_default' : 'switch_from_choice')}
          {!state.on && ` ${t('switch_off_hint')}`}
        </p>
      </div>
      <Switch on={state.on} label={label} onSwitch={(on) => void switchSite(state.site, on)} />
    </section>
  );
}
