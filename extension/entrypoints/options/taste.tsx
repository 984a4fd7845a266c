import { useEffect, useState } from 'preact/hooks';
import { forgetTaste, loadTaste, onTaste } from '../../protocol/taste';
import { totals, type Taste as Learned } from '../../ui/taste';
import { useWords } from '../../ui/words';

/** What was learned from the suggestions that the person took and passed over, and the way to forget it. */
export function Taste() {
  const t = useWords();
  const [taste, setTaste] = useState<Learned>({});
  useEffect(() => {
    const read = (): void => void loadTaste().then(setTaste);
    read();
    return onTaste(read);
  }, []);
  const learned = totals(taste).map(({ strategy, fate: { taken, passed } }) =>
    t('taste_count', t(`strategy_${strategy}`), taken, taken + passed),
  );
  return (
    <section>
      <h2>{t('options_taste')}</h2>
      <p class="soft">{learned.length > 0 ? t('taste_learned', learned.join(', ')) : t('taste_nothing')}</p>
      {learned.length > 0 && (
        <button type="button" class="button" onClick={() => void forgetTaste()}>
          {t('taste_forget')}
        </button>
      )}
    </section>
  );
}
