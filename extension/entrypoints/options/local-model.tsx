import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../protocol/ask';
import type { LocalModel as Known, ServiceState } from '../../protocol/wire';
import { useWords } from '../../ui/words';

/**
 * The person's larger model: which it is, and whether it answers. The service's own command line sets it, for whoever holds
 * only the browser must not be able to send sentences to another program.
 */
export function LocalModel({ state }: { state: ServiceState | undefined }) {
  const t = useWords();
  const [known, setKnown] = useState<Known | null | 'unknown'>('unknown');
  useEffect(() => {
    if (state === 'ready') void askWorker('local_model', {}).then(setKnown, () => undefined);
  }, [state]);
  const set = known === 'unknown' ? null : known;
  const name = set?.model ?? t('local_model_any');
  return (
    <section>
      <h2>{t('options_local_model')}</h2>
      <p class="soft">{t('about_local_model')}</p>
      {set && <p>{t(set.reachable ? 'local_model_writes' : 'local_model_silent', name, set.url ?? '')}</p>}
      {known !== 'unknown' && <code>{t(known ? 'command_no_local_model' : 'command_local_model')}</code>}
    </section>
  );
}
