import { CloseIcon } from './icons';
import { Status } from './status';
import { useWords, type Word } from './words';

export interface LineAction {
  word: Word;
  /** By the keyboard or by the mouse, which leaves the focus where it is. */
  run: (byKeyboard: boolean) => void;
}

export interface LineProps {
  /** Read out when it appears. */
  text: string;
  hint?: Word;
  /** Goes with the next thing that is typed. */
  fleeting?: boolean;
  /** The first is the one most people mean. */
  actions: readonly LineAction[];
  onClose: () => void;
}

/** One gentle line next to the editor with something to answer; nobody has to. */
export function Line({ text, hint, actions, onClose }: LineProps) {
  const t = useWords();
  return (
    <section class="notice question" role="group" aria-label={text}>
      <div>
        <Status text={text} />
        {hint && <p class="soft">{t(hint)}</p>}
        <div class="actions">
          {actions.map(({ word, run }, index) => (
            <button
              key={word}
              type="button"
              class={index === 0 ? 'take' : 'plain'}
              onClick={(event) => {
                // A click made by a key has no position of its own.
                run(event.detail === 0);
              }}
            >
              {t(word)}
            </button>
          ))}
        </div>
      </div>
      <button type="button" class="icon" aria-label={t('card_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </section>
  );
}
