import { useEffect, useState } from 'preact/hooks';
import { loadPauses, onPauses, type Pauses } from '../protocol/pauses';

/** What is off for a while, kept up to date; undefined until read. */
export function usePauses(): Pauses | undefined {
  const [pauses, setPauses] = useState<Pauses>();
  useEffect(() => {
    const read = (): void => void loadPauses().then(setPauses);
    onPauses(read);
    read();
  }, []);
  return pauses;
}
