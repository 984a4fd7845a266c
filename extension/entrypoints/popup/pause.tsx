import { endPauses, pauseForAnHour, pauseTab, type pauseOf } from '../../protocol/pauses';
import { pausedWords } from '../../ui/paused';
import { useWords } from '../../ui/words';

interface PauseProps {
  tab: number;
  pause: ReturnType<typeof pauseOf>;
  /** When a pause everywhere ends. */
  until: number;
}

/** Off for a while: how, until when, and back on. */
export function Pause({ tab, pause, until }: PauseProps) {
  const t = useWords();
  if (pause === undefined) {
    return (
      <div class="pause">
        <button type="button" class="button" onClick={() => void pauseTab(tab)}>
          {t('pause_tab')}
        </button>
        <button type="button" class="button" onClick={() => void pauseForAnHour()}>
          {t('pause_hour')}
        </button>
        <p class="soft">{t('pause_hint')}</p>
      </div>
    );
  }
  return (
    <div class="paused" role="status">
      <p>{pausedWords(t, pause, until)}</p>
      <button type="button" class="button main" onClick={() => void endPauses(tab)}>
        {t('pause_end')}
      </button>
    </div>
  );
}
