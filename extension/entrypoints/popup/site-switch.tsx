import type { GrantedVerdict } from '../../pages/use-verdict';
import { switchSite } from '../../protocol/switch';
import { PLAYGROUND } from '../../sites/rules';
import { Switch } from '../../ui/switch';
import { useWords, type Word } from '../../ui/words';

const WHENCE: Record<GrantedVerdict['from'], Word> = {
  default: 'switch_from_default',
  choice: 'switch_from_choice',
  organisation: 'switch_from_organisation',
};

interface SiteSwitchProps {
  site: string;
  verdict: GrantedVerdict;
  /** Off for a while, which is told and ended elsewhere. */
  paused: boolean;
  /** The site is not the tab's own but that of a frame in it. */
  isFrame?: boolean;
}

/** Whether a site of the tab is on, who said so, and the switch. */
export function SiteSwitch({ site, verdict, paused, isFrame = false }: SiteSwitchProps) {
  const t = useWords();
  const { from, ask, granted } = verdict;
  const on = verdict.on && granted;
  const label = t(on ? 'switch_on' : 'switch_off');
  const reason: Word = verdict.on && !granted ? 'switch_not_granted' : WHENCE[from];
  const name = site === PLAYGROUND ? t('switch_playground') : site;
  const hint = ask ? t('switch_ask_hint') : on ? '' : t('switch_off_hint', name);
  return (
    <section class={on && !paused ? 'site on' : 'site'}>
      <div>
        <h2>{name}</h2>
        <p>{label}</p>
        <p class="soft">
          {isFrame && `${t('switch_frame')} `}
          {t(reason)}
          {hint && ` ${hint}`}
        </p>
      </div>
      <Switch
        on={on}
        label={`${name}: ${label}`}
        // What the organisation has set cannot be changed; it may still lack the browser's permission.
        disabled={from === 'organisation' && (granted || !verdict.on)}
        onSwitch={(next) => void switchSite(site, next)}
      />
    </section>
  );
}
