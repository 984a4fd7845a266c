import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useService } from '../../pages/use-service';
import { useSettings } from '../../pages/use-settings';
import { switchSite } from '../../protocol/switch';
import { PLAYGROUND, siteOf, stateOf, type SiteState } from '../../sites/state';
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
  return { id: tab.id, site: siteOf(tab.url ?? '', new URL(browser.runtime.getURL('/popup.html')).origin) };
}

export function Popup() {
  const t = useWords();
  const service = useService();
  const settings = useSettings();
  const [tab, setTab] = useState<Tab>();
  useEffect(() => void activeTab().then(setTab), []);
  const site = tab?.site !== undefined && settings ? stateOf(tab.site, settings.sites) : undefined;
  return (
    <main>
      <header>
        <Logo />
        <h1>{t('extension_name')}</h1>
        <StateChip state={service.state} />
      </header>
      {service.state && <Todo state={service.state} onPair={service.pair} />}
      {site ? <SiteSwitch state={site} /> : tab && settings && <p class="soft none">{t('switch_none')}</p>}
      {tab && site?.on && <Found tab={tab.id} />}
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
