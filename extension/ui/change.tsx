import { diffWordsWithSpace } from 'diff';
import { useWords } from './words';

interface Part {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** With less than this share of the words kept, a word by word change reads worse than old and new in turn. */
const READABLE_SHARE = 0.35;

/** Kept words between two changes, fewer than this many, are read with the changes: "YouIt shouldwould have" is no help. */
const WORDS_TO_REST_ON = 3;

/** How one wording becomes another, in parts to read from left to right. */
export function changeParts(before: string, after: string): Part[] {
  const parts = joinNeighbours(
    diffWordsWithSpace(before, after).map(({ value, added, removed }): Part => ({
      text: value,
      kind: added ? 'new' : removed ? 'gone' : 'same',
    })),
  );
  const kept = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  if (kept >= READABLE_SHARE * Math.min(before.length, after.length)) return parts;
  return [
    { text: before, kind: 'gone' },
    { text: after, kind: 'new' },
  ];
}

/** Joins changes that only a word or two keeps apart into one: all that goes, then all that comes. */
function joinNeighbours(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let gone = '';
  let fresh = '';
  const close = (): void => {
    if (gone !== '') joined.push({ text: gone, kind: 'gone' });
    if (fresh !== '') joined.push({ text: fresh, kind: 'new' });
    gone = fresh = '';
  };
  parts.forEach(({ text, kind }, index) => {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (index > 0 && index < parts.length - 1 && text.trim().split(/\s+/).length < WORDS_TO_REST_ON) {
      gone += text;
      fresh += text;
    } else {
      close();
      joined.push({ text, kind });
    }
  });
  close();
  return joined;
}

/** A rewrite as a readable change: what goes is struck through, what comes is marked, and both are named for ears. */
export function Change({ before, after }: { before: string; after: string }) {
  const t = useWords();
  const parts = changeParts(before, after);
  const whole = parts.length === 2 && parts[0]?.kind === 'gone';
  return (
    <p class={whole ? 'change whole' : 'change'} lang="en">
      {parts.map(({ text, kind }, index) => {
        if (kind === 'same') return text;
        return kind === 'gone' ? (
          <del key={index}>
            <span class="ears" lang={t('language')}>
              {t('change_removed')}{' '}
            </span>
            <Struck text={text} />
          </del>
        ) : (
          <ins key={index}>
            <span class="ears" lang={t('language')}>
              {t('change_added')}{' '}
            </span>
            {text}
          </ins>
        );
      })}
    </p>
  );
}

/** Words struck through, without the blanks at their ends: a blank that is struck through reads as a dash. */
function Struck({ text }: { text: string }) {
  const [, before, words, behind] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <span class="struck">{words}</span>
      {behind}
    </>
  );
}
