import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '../ui/words';

/** Where Chrome and Edge let a person set shortcuts; pages cannot link there, only open it. */
const WHERE = 'chrome://extensions/shortcuts';

/** Firefox has no address for that, but a call of its own. */
async function openSettings(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: WHERE });
}

interface Shortcut {
  name: string;
  description: string;
  /** The keys, empty when the browser left the command unbound: it does so without a word when keys clash. */
  keys: string;
}

function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = (): void =>
      void browser.commands.getAll().then((commands) => {
        setShortcuts(
          commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
            description === '' ? [] : [{ name, description, keys: shortcut }],
          ),
        );
      });
    read();
    // Whoever has set one in another tab comes back to this one.
    window.addEventListener('focus', read);
    return () => {
      window.removeEventListener('focus', read);
    };
  }, []);
  return shortcuts;
}

/** Every command with its keys, and the way to set those that have none. */
export function Shortcuts() {
  const t = useWords();
  const shortcuts = useShortcuts();
  return (
    <>
      <ul class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <div>{description}</div>
            {keys === '' ? <span class="soft">{t('shortcut_none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      {shortcuts.some(({ keys }) => keys === '') && <p class="soft">{t('shortcut_own')}</p>}
      <p class="soft">{t('shortcut_inside')}</p>
      <SetShortcuts />
    </>
  );
}

/** One line for the popup: the keys that open the nearest phrase, or that there are none. */
export function OpenShortcut() {
  const t = useWords();
  const open = useShortcuts().find(({ name }) => name === 'open-card');
  if (!open) return null;
  return (
    <p class="soft">
      {open.keys === '' ? t('shortcut_unbound') : t('shortcut_bound', open.keys)} {open.keys === '' && <SetShortcuts />}
    </p>
  );
}

function SetShortcuts() {
  const t = useWords();
  return (
    <button type="button" class="link" onClick={() => void openSettings()}>
      {t('shortcut_set')}
    </button>
  );
}
