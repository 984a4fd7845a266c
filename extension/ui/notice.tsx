import { CloseIcon } from './icons';
import { Status } from './status';
import { useWords, type Word } from './words';

/** One quiet line next to the editor, for what a person must know and cannot see. */
export function Notice({ word, onClose }: { word: Word; onClose: () => void }) {
  const t = useWords();
  return (
    <div class="notice">
      <Status text={t(word)} />
      <button type="button" class="icon" aria-label={t('card_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
