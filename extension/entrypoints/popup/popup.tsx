import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OpenShortcut } from '../../pages/shortcuts';
import { usePauses } from '../../pages/use-pauses';
import { useReport } from '../../pages/use-report';
import { useService } from '../../pages/use-service';
import { useSettings } from '../../pages/use-settings';
import { useVerdict, type GrantedVerdict, type Tab } from '../../pages/use-verdict';
import { allowService } from '../../protocol/address';
import { askTab } from '../../protocol/ask';
import { takeSayOff } from '../../protocol/answer-off';
import { pauseOf } from '../../protocol/pauses';
import { shippedSite } from '../../sites/rules';
import { siteOf } from '../../sites/state';
import { Logo } from '../../ui/icons';
import { StateChip, Todo } from '../../ui/service-state';
import { useWords } from '../../ui/words';
import { Found } from './found';
import { Pause } from './pause';
import { SiteSwitch } from './site-switch';

async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const site = siteOf(tab.url ?? '', new URL(browser.runtime.getURL('/popup.html')).origin);
  return { id: tab.id, site };
}

/** Whether a frame has no switch of its own: it is of its tab's site, or shipped with nothing said about it. */
function followsTab(frame: string, tab: Tab | undefined, { from, granted }: GrantedVerdict): boolean {
  return frame === tab?.site || (granted && from === 'default' && shippedSite(frame) !== undefined);
}

export function Popup() {
  const t = useWords();
  const service = useService();
  const settings = useSettings();
  const pauses = usePauses();
  const [tab, setTab] = useState<Tab>();
  const [answering, setAnswering] = useState(false);
  useEffect(() => {
    void activeTab().then(async (active) => {
      setTab(active);
      if (active) setAnswering(await takeSayOff(active.id));
    });
  }, []);
  const verdict = useVerdict(tab?.site, settings);
  const on = verdict?.on === true && verdict.granted;
  const pause = tab && pauses && pauseOf(tab.id, pauses);
  const report = useReport(tab?.id, 'report');
  // A frame of a site of its own may be on where its tab is not; what is told of the tab's own is from before it was off.
  const isElsewhere = !on && report !== undefined && report !== 'none' && report.site !== tab?.site;
  const focusedFrame = useReport(tab?.id, 'focused_frame');
  const frameSite = isElsewhere ? report.site : siteOf(focusedFrame ?? '', location.origin);
  const frameVerdict = useVerdict(frameSite, settings);
  const frameIsApart =
    frameSite !== undefined && frameVerdict !== undefined && !followsTab(frameSite, tab, frameVerdict);
  const frameIsOff = frameIsApart && !(frameVerdict.on && frameVerdict.granted);
  return (
    <main>
      <header>
        <Logo />
        <h1>{t('extension_name')}</h1>
        <StateChip state={service.state} />
      </header>
      {service.state && settings && (
        <Todo
          state={service.state}
          port={settings.managed.port}
          onPair={service.pair}
          onAllow={() => void allowService()}
        />
      )}
      {tab && tab.site === undefined && <p class="soft">{t('switch_none')}</p>}
      {tab?.site !== undefined && verdict && pauses && (
        <>
          {answering && (!on || pause !== undefined) && (
            <p class="wish" role="status">
              {t('answer_off')}
            </p>
          )}
          <SiteSwitch site={tab.site} verdict={verdict} paused={pause !== undefined} />
          {frameIsApart && <SiteSwitch site={frameSite} verdict={frameVerdict} paused={pause !== undefined} isFrame />}
          {(on || isElsewhere || pause !== undefined) && <Pause tab={tab.id} pause={pause} until={pauses.until} />}
          {pause === undefined && report && (on || isElsewhere) && !(report === 'none' && frameIsOff) && (
            <Found report={report} onMarkAgain={(marked) => void askTab(tab.id, 'mark_again', marked)} />
          )}
          {on && pause === undefined && <OpenShortcut />}
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
