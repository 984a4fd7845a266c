import type { Leave } from './left-alone';
import { useWords } from './words';

/** The ways to leave a finding that reach beyond this draft, each with what it does. */
const FURTHER = ['phrase', 'kind', 'wrong'] as const satisfies readonly Leave[];

/** What else can be done with a mark than to take a rewrite. */
export function LeaveFurther({ onLeave }: { onLeave: (how: Leave) => void }) {
  const t = useWords();
  return (
    <details class="leave">
      <summary>{t('leave_further')}</summary>
      {FURTHER.map((how) => (
        <button
          key={how}
          type="button"
          class="plain"
          onClick={() => {
            onLeave(how);
          }}
        >
          <b>{t(`leave_${how}`)}</b>
          <span class="soft">{t(`about_leave_${how}`)}</span>
        </button>
      ))}
    </details>
  );
}
