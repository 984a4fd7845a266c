import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../protocol/ask';
import type { Paired } from '../protocol/messages';
import type { ServiceState } from '../protocol/wire';

/** How often the service is looked at, in milliseconds: until it is ready, and after that, as it may end. */
const LOOK_AGAIN = 2000;
const LOOK_LATER = 10_000;

/** The service's state for an extension page, kept up to date while somebody sees it. */
export function useService() {
  const [state, setState] = useState<ServiceState>();
  const ready = state === 'ready';
  useEffect(() => {
    const look = (): void => {
      if (ready && document.hidden) return;
      // A worker that was stopped under the question is asked again at the next look.
      askWorker('status', {}).then(setState, () => undefined);
    };
    look();
    const looking = setInterval(look, ready ? LOOK_LATER : LOOK_AGAIN);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ready]);
  async function pair(code: string): Promise<Paired> {
    const paired = await askWorker('pair', { code });
    if (paired === 'paired') setState(await askWorker('status', {}));
    return paired;
  }
  async function forget(): Promise<void> {
    setState(await askWorker('forget', {}));
  }
  return { state, pair, forget };
}
