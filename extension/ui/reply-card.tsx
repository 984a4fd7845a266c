import type { Tip } from '../protocol/wire';
import type { Hearing, Line } from '../reply/hearing';
import type { Message } from '../reply/message';
import { CheckIcon, CloseIcon } from './icons';
import { useWords, type Word } from './words';

/** Somebody else's words may be as long as they like; on screen they are cut here. */
const LONGEST_SENTENCE = 280;
const LONGEST_MESSAGE = 4000;

export interface ReplyCardProps {
  hearing: Hearing;
  /** Whether it is about the draft as it stands: a tick over newer words would be a guess. */
  fresh: boolean;
  problem: Word | undefined;
  onInsert: (tip: Tip) => void;
  canInsert: (tip: Tip) => boolean;
  onDrop: () => void;
  onNever: () => void;
  onClose: () => void;
}

/** What they said, and what of it the draft has taken up. Their words are text and nothing else. */
export function ReplyCard({ hearing, fresh, problem, onClose, ...acts }: ReplyCardProps) {
  const t = useWords();
  const { message, lines, tips } = hearing;
  return (
    <section class="card reply" role="dialog" aria-labelledby="reply-title">
      <header>
        <div>
          <h2 id="reply-title">{t(lines.length > 0 ? 'reply_title' : 'reply_title_tips')}</h2>
          {message && <p class="strength">{t(`from_${message.from}`)}</p>}
        </div>
        <button type="button" class="icon" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {lines.length > 0 && <Lines lines={lines} fresh={fresh} />}
      {tips.length > 0 && <Tips tips={tips} {...acts} />}
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      {message && <Source message={message} {...acts} />}
    </section>
  );
}

function Lines({ lines, fresh }: { lines: readonly Line[]; fresh: boolean }) {
  const t = useWords();
  return (
    <ul class={fresh ? 'lines' : 'lines waiting'}>
      {lines.map(({ kind, sentence, start, done }) => (
        <li key={`${start} ${kind}`} class={done ? 'done' : undefined}>
          <span class="tick" aria-hidden="true">
            {done && <CheckIcon size={12} />}
          </span>
          <div>
            <p class="kind">
              {t(`heard_${kind}`)}
              <span class="state-of">{t(done ? 'reply_done' : 'reply_open')}</span>
            </p>
            <p class="sentence">
              <bdi>{shortened(sentence, LONGEST_SENTENCE)}</bdi>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Tips({
  tips,
  canInsert,
  onInsert,
}: Pick<ReplyCardProps, 'canInsert' | 'onInsert'> & { tips: readonly Tip[] }) {
  const t = useWords();
  return (
    <ul class="tips">
      {tips.map((tip) => (
        <li key={tip.text + tip.suggestion}>
          <TipText tip={tip} />
          {canInsert(tip) && (
            <div class="row">
              <p class="sentence">
                <bdi>{tip.suggestion}</bdi>
              </p>
              <button
                type="button"
                class="insert"
                aria-label={t('tip_insert_this', tip.suggestion.trim())}
                onClick={() => {
                  onInsert(tip);
                }}
              >
                {t('tip_insert')}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** In the service's English where that is read, and where only it can name the name, the date or the hour. */
function TipText({ tip: { strategy, text } }: { tip: Tip }) {
  const t = useWords();
  return t('language') === 'en' || strategy === 'cultural_competence' ? (
    <p lang="en">{text}</p>
  ) : (
    <p>{t(`tip_${strategy}`)}</p>
  );
}

/** Which text was read, and the two ways not to have it read. */
function Source({ message, onDrop, onNever }: Pick<ReplyCardProps, 'onDrop' | 'onNever'> & { message: Message }) {
  const t = useWords();
  return (
    <>
      <details>
        <summary>{t('reply_source')}</summary>
        {/* Scrolled with the keyboard, too. */}
        <p class="message" tabIndex={0}>
          <bdi>{shortened(message.text, LONGEST_MESSAGE)}</bdi>
        </p>
      </details>
      <footer>
        <button type="button" class="quiet" onClick={onDrop} title={t('reply_drop_hint')}>
          {t('reply_drop')}
        </button>
        <button type="button" class="quiet" onClick={onNever} title={t('reply_never_hint')}>
          {t('reply_never')}
        </button>
      </footer>
    </>
  );
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}
