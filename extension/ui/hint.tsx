import type { Finding } from '../drafts/findings';
import { KindIcon } from './kind-icon';
import { styleOf } from './underlines';
import { useWords } from './words';

/** A line over a marked phrase: its kind, and that there is more. For eyes only: ears get the card. */
export function Hint({ finding }: { finding: Finding }) {
  const t = useWords();
  return (
    <div class="hint" aria-hidden="true" data-style={styleOf(finding)}>
      <KindIcon label={finding.label} />
      <b>{t(`label_${finding.label}`)}</b>
      <span class="soft">{t('hint_click')}</span>
    </div>
  );
}
