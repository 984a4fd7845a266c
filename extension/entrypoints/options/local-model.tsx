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
  const [answer, setAnswer] = useState<Known | null | 'unknown'>('unknown');
  useEffect(() => {
    if (state === 'ready') void askWorker('local_model', {}).then(setAnswer, () => undefined);
  }, [state]);
  const known = answer === 'unknown' ? undefined : answer;
  const name = known?.model ?? t('local_model_any');
  return (
    <section>
      <h2>{t('options_local_model')}</h2>
      <p class="soft">{t('about_local_model')}</p>
      {known && <p>{t(known.reachable ? 'local_model_writes' : 'local_model_silent', name, known.url ?? '')}</p>}
      {known !== undefined && <code>{t(known ? 'command_no_local_model' : 'command_local_model')}</code>}
    </section>
  );
}
