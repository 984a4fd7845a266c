import { CloseIcon } from './icons';
import { Status } from './status';
import { useWords, type Word } from './words';

interface NoticeProps {
  word: Word;
  /** Shows what to do about it; undefined when it passes by itself or the text has to change. */
  onHelp: (() => void) | undefined;
  onClose: () => void;
}

/** One quiet line next to the editor, for what a person must know and cannot see. */
export function Notice({ word, onHelp, onClose }: NoticeProps) {
  const t = useWords();
  return (
    <div class="notice">
      <Status text={t(word)} />
      {onHelp && (
        <button type="button" class="link" onClick={onHelp}>
          {t('notice_help')}
        </button>
      )}
      <button type="button" class="icon" aria-label={t('card_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
