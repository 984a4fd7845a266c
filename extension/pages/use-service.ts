import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../protocol/ask';
import type { Paired } from '../protocol/messages';
import type { ServiceState } from '../protocol/wire';

/** While the service loads its model it is looked at this often, in milliseconds. */
const LOOK_AGAIN = 1000;

/** The service's state for an extension page, asked when the page opens and after pairing. */
export function useService() {
  const [state, setState] = useState<ServiceState>();
  useEffect(() => {
    void askWorker('status', {}).then(setState);
  }, []);
  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => {
      void askWorker('status', {}).then(setState);
    }, LOOK_AGAIN);
    return () => {
      clearTimeout(timer);
    };
  });
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
