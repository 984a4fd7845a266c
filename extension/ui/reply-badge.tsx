import { CheckIcon, VoiceIcon } from './icons';
import { useWords, type Translate } from './words';

export interface BadgeProps {
  /** How much of what they said is still open. */
  open: number;
  /** How much they said at all; with nothing said there is only advice. */
  said: number;
  expanded: boolean;
  onPress: (byKeyboard: boolean) => void;
}

/** What the badge says to whoever does not see it. */
export function badgeLabel(t: Translate, { open, said }: Pick<BadgeProps, 'open' | 'said'>): string {
  if (said === 0) return t('badge_tips');
  if (open === 0) return t('badge_done');
  return open === 1 ? t('badge_open_one') : t('badge_open_many', open);
}

/** The small sign at the editor's edge: how much of what they said the draft leaves open. */
export function ReplyBadge({ open, said, expanded, onPress }: BadgeProps) {
  const t = useWords();
  const label = badgeLabel(t, { open, said });
  return (
    <button
      type="button"
      class={said > 0 && open === 0 ? 'badge done' : 'badge'}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      aria-label={label}
      title={label}
      onClick={(event) => {
        // A click made by a key has no position of its own.
        onPress(event.detail === 0);
      }}
    >
      {said > 0 && open === 0 ? <CheckIcon size={12} /> : <VoiceIcon />}
      {open > 0 && <span aria-hidden="true">{open}</span>}
    </button>
  );
}
