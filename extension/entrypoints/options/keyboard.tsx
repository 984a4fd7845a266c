import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { useWords } from '../../ui/words';

/** Every shortcut and what it does. The browser leaves a clashing one unbound without a word. */
export function Keyboard() {
  const t = useWords();
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  const ours = commands.filter(({ description }) => description);
  return (
    <section>
      <h2>{t('options_keyboard')}</h2>
      <ul class="rows">
        {ours.map(({ name, description, shortcut }) => (
          <li key={name}>
            <div>{description}</div>
            <kbd>{shortcut === '' ? t('shortcut_none') : shortcut}</kbd>
          </li>
        ))}
      </ul>
      <p class="soft">{t('shortcut_hint')}</p>
    </section>
  );
}
