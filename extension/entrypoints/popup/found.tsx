import { summaryOf, type Report } from '../../protocol/messages';
import { CheckIcon } from '../../ui/icons';
import { noticeOf, signOf } from '../../ui/sign';
import { styleOf } from '../../ui/underlines';
import { useWords } from '../../ui/words';

/** What was found in the tab's draft: how much, which words, of what kind. */
export function Found({ report }: { report: Report | 'none' }) {
  const t = useWords();
  return (
    <section class="found">
      <h2>{t('found_title')}</h2>
      {report === 'none' ? <p class="soft">{t('found_nothing_open')}</p> : <Findings report={report} />}
    </section>
  );
}

function Findings({ report }: { report: Report }) {
  const t = useWords();
  const { findings, checked } = report;
  const sign = signOf(summaryOf(report));
  const unread = findings.length > 0 ? noticeOf(checked) : undefined;
  return (
    <>
      <p class={`sign ${sign.tone}`}>
        {sign.tone === 'good' && <CheckIcon />}
        {t(sign.word, ...sign.values)}
      </p>
      {unread && unread !== sign.word && <p class="soft">{t(unread)}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding, index) => (
            <li key={index} data-style={styleOf(finding)}>
              <span class="mark" title={t(`severity_${finding.severity}`)} />
              <span class="phrase" lang="en">
                {finding.phrase}
              </span>
              <span class="kind">{t(`name_${finding.label}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
