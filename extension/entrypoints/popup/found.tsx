import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../../protocol/ask';
import type { Report } from '../../protocol/messages';
import { useWords, type Word } from '../../ui/words';

/** What to say of a draft without findings, by why there are none. */
const NOTHING: Partial<Record<Report['checked'], Word>> = {
  empty: 'found_empty',
  waiting: 'found_waiting',
  checked: 'found_checked',
  partly: 'found_partly_nothing',
  too_long: 'found_too_long',
  other_language: 'found_other_language',
  unreadable: 'found_unreadable',
};

/** Until the draft is checked the tab is asked this often, in milliseconds. */
const LOOK_AGAIN = 1000;

/** What was found in the tab's draft: how much, which words, of what kind. */
export function Found({ tab }: { tab: number }) {
  const t = useWords();
  const [report, setReport] = useState<Report | 'none'>();
  const done = report !== undefined && report !== 'none' && report.checked === 'checked';
  useEffect(() => {
    if (done) return undefined;
    const look = (): void => {
      void askTab(tab, 'report').then((answer) => {
        setReport(answer ?? 'none');
      });
    };
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, [tab, done]);
  if (!report) return null;
  return (
    <section class="found">
      <h3>{t('found_title')}</h3>
      {report === 'none' ? <p class="soft">{t('found_nothing_open')}</p> : <Findings report={report} />}
    </section>
  );
}

function Findings({ report }: { report: Report }) {
  const t = useWords();
  const { findings, checked } = report;
  if (findings.length === 0) return <p class="soft">{t(NOTHING[checked] ?? 'found_unavailable')}</p>;
  return (
    <>
      <p>{findings.length === 1 ? t('found_one') : t('found_many', findings.length)}</p>
      {checked !== 'checked' && (
        <p class="soft">{t(checked === 'partly' ? 'found_partly' : (NOTHING[checked] ?? 'found_unavailable'))}</p>
      )}
      <ul>
        {findings.map(({ phrase, label, severity }, index) => (
          <li key={index}>
            <span class="mark" data-severity={severity} title={t(`severity_${severity}`)} />
            <span class="phrase">{phrase}</span>
            <span class="kind">{t(`name_${label}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
