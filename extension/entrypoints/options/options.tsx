import { Shortcuts } from '../../pages/shortcuts';
import { useService } from '../../pages/use-service';
import { useSettings } from '../../pages/use-settings';
import { allowService } from '../../protocol/address';
import { inForce, saveSettings, type Settings } from '../../protocol/settings';
import { LABELS, SENSITIVITIES } from '../../protocol/wire';
import { Logo } from '../../ui/icons';
import { StateChip, Todo } from '../../ui/service-state';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { LocalModel } from './local-model';
import { LeftAlone } from './left-alone';
import { PolicyProblems } from './policy-problems';
import { Replies } from './replies';
import { Sites } from './sites';
import { Taste } from './taste';
import { Wrong } from './wrong';

export function Options() {
  const t = useWords();
  const settings = useSettings();
  const service = useService();
  return (
    <main>
      <header>
        <Logo size={34} />
        <h1>{t('options_title')}</h1>
      </header>
      {settings && <Connection service={service} port={settings.managed.port} />}
      {settings && settings.managed.problems.length > 0 && <PolicyProblems problems={settings.managed.problems} />}
      {settings && (
        <>
          <Sensitivity settings={settings} />
          <Labels settings={settings} />
          <Sites settings={settings} />
          <Replies off={settings.repliesOff} />
          <BeforeSending settings={settings} />
          <LeftAlone settings={settings} />
          <Taste />
          <LocalModel state={service.state} />
          <Wrong />
        </>
      )}
      <section>
        <h2>{t('options_keyboard')}</h2>
        <Shortcuts />
      </section>
      <section>
        <h2>{t('options_privacy')}</h2>
        <p>{t('privacy_note')}</p>
      </section>
    </main>
  );
}

/** `port` is the one that the organisation has set. */
function Connection({ service, port }: { service: ReturnType<typeof useService>; port: number | undefined }) {
  const t = useWords();
  const { state, pair, forget } = service;
  const paired = state !== undefined && state !== 'unpaired';
  return (
    <section>
      <div class="heading">
        <h2>{t('options_connection')}</h2>
        <StateChip state={state} />
      </div>
      {port !== undefined && <p class="soft">{t('options_port', port)}</p>}
      {state && <Todo state={state} port={port} onPair={pair} onAllow={() => void allowService()} />}
      {state === 'ready' && <p>{t('options_paired')}</p>}
      {paired && (
        <button type="button" class="button" onClick={() => void forget()}>
          {t('options_forget')}
        </button>
      )}
    </section>
  );
}

function BeforeSending({ settings: { beforeSending } }: { settings: Settings }) {
  const t = useWords();
  return (
    <section>
      <div class="heading">
        <h2>{t('options_sending')}</h2>
        <Switch
          on={beforeSending}
          label={t('options_sending')}
          onSwitch={(next) => void saveSettings({ beforeSending: next })}
        />
      </div>
      <p class="soft">{t('about_sending')}</p>
    </section>
  );
}

function Sensitivity({ settings }: { settings: Settings }) {
  const t = useWords();
  const forced = settings.managed.sensitivity !== undefined;
  return (
    <section>
      <h2 id="sensitivity">{t('options_sensitivity')}</h2>
      {forced && <p class="soft">{t('set_by_organisation')}</p>}
      <div class="choices" role="radiogroup" aria-labelledby="sensitivity">
        {SENSITIVITIES.map((sensitivity) => (
          <label key={sensitivity} class="choice">
            <input
              type="radio"
              name="sensitivity"
              checked={inForce(settings).sensitivity === sensitivity}
              disabled={forced}
              onChange={() => void saveSettings({ sensitivity })}
            />
            <span>
              <b>{t(`sensitivity_${sensitivity}`)}</b>
              <span class="soft">{t(`about_${sensitivity}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}

function Labels({ settings: { labelsOff, managed } }: { settings: Settings }) {
  const t = useWords();
  return (
    <section>
      <h2>{t('options_labels')}</h2>
      <ul class="rows">
        {LABELS.map((label) => (
          <li key={label}>
            <div>
              <b>{t(`name_${label}`)}</b>
              <p class="soft">{t(`about_${label}`)}</p>
              {managed.labelsOff.includes(label) && <p class="soft">{t('set_by_organisation')}</p>}
            </div>
            <Switch
              on={!labelsOff.includes(label) && !managed.labelsOff.includes(label)}
              disabled={managed.labelsOff.includes(label)}
              label={t(`name_${label}`)}
              onSwitch={(on) =>
                void saveSettings({
                  labelsOff: on ? labelsOff.filter((other) => other !== label) : [...labelsOff, label],
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
