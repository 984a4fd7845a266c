import { useEffect, useState } from 'preact/hooks';
import { onManaged } from '../protocol/managed';
import { loadSettings, onSettings, type Settings } from '../protocol/settings';

/** The settings, kept up to date whoever changes them; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = (): void => void loadSettings().then(setSettings);
    onSettings(read);
    onManaged(read);
    read();
  }, []);
  return settings;
}
