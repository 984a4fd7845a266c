import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../protocol/ask';
import type { Paired } from '../protocol/messages';
import type { ServiceState } from '../protocol/wire';

/** Until the service is ready it is looked at this often, in milliseconds. */
const LOOK_AGAIN = 2000;

/** The service's state for an extension page, asked until it is ready. */
export function useService() {
  const [state, setState] = useState<ServiceState>();
  const ready = state === 'ready';
  useEffect(() => {
    if (ready) return undefined;
    const look = (): void => {
      // A worker that was stopped under the question is asked again at the next look.
      askWorker('status', {}).then(setState, () => undefined);
    };
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
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
