import type { Marked } from '../../drafts/findings';
import type { Report } from '../../protocol/messages';
import { CheckIcon } from '../../ui/icons';
import { noticeOf, signOf } from '../../ui/sign';
import { styleOf } from '../../ui/underlines';
import { useWords } from '../../ui/words';

interface FoundProps {
  report: Report | 'none';
  /** What was left alone in the draft is to be marked again. */
  onMarkAgain: (marked: Marked) => void;
}

/** What was found in the tab's draft: how much, which words, of what kind. */
export function Found({ report, onMarkAgain }: FoundProps) {
  const t = useWords();
  return (
    <section class="found">
      <h2>{t('found_title')}</h2>
      {report === 'none' ? <p class="soft">{t('found_nothing_open')}</p> : <Findings report={report} />}
      {report !== 'none' && report.leftAlone.length > 0 && (
        <LeftAlone marked={report.leftAlone} onMarkAgain={onMarkAgain} />
      )}
    </section>
  );
}

function Findings({ report }: { report: Report }) {
  const t = useWords();
  const { findings, checked, leavesOut } = report;
  const sign = signOf(report);
  const unread = findings.length > 0 ? noticeOf(checked) : undefined;
  return (
    <>
      <p class={`sign ${sign.tone}`}>
        {sign.tone === 'good' && <CheckIcon />}
        {t(sign.word, ...sign.values)}
      </p>
      {unread && unread !== sign.word && <p class="soft">{t(unread)}</p>}
      {leavesOut && !sign.word.startsWith('found_checked_rest') && <p class="soft">{t('found_leaves_out')}</p>}
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

/** What is left alone in this draft, each with the way back. */
function LeftAlone({ marked, onMarkAgain }: { marked: readonly Marked[] } & Pick<FoundProps, 'onMarkAgain'>) {
  const t = useWords();
  return (
    <>
      <h2 class="further">{t('found_left')}</h2>
      <ul>
        {marked.map(({ phrase, label }) => (
          <li key={`${label} ${phrase}`}>
            <span class="phrase" lang="en">
              {phrase}
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('left_again_this', phrase)}
              onClick={() => {
                onMarkAgain({ phrase, label });
              }}
            >
              {t('left_again')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
