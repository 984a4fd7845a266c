import type { PolicyProblem } from '../../protocol/managed';
import { useWords } from '../../ui/words';

/** What the organisation's policy says that means nothing here, and what to write instead. */
export function PolicyProblems({ problems }: { problems: readonly PolicyProblem[] }) {
  const t = useWords();
  return (
    <section class="todo">
      <h2>{t('policy_title')}</h2>
      <p>{t('policy_hint')}</p>
      <ul>
        {problems.map(({ name, value }) => (
          <li key={`${name} ${value}`}>
            <code>
              {name}: {value}
            </code>{' '}
            {t(`policy_${name}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
