import type { Checked } from '../drafts/draft';
import type { Summary } from '../protocol/messages';
import type { Word } from './words';

/** What a sign wants of the person: nothing (`good`), a look at what was found, patience, or something done. */
export type Tone = 'good' | 'mild' | 'likely' | 'grave' | 'waiting' | 'unread' | 'attention';

/** How a draft stands, in a mark, a tone and words: the same on the toolbar, in the popup and at the editor. */
export interface Sign {
  mark: string;
  tone: Tone;
  word: Word;
  /** What the words have room for. */
  values: number[];
}

const UNREAD = { mark: '–', tone: 'unread' } as const;
const ATTENTION = { mark: '!', tone: 'attention' } as const;
const WAITING = { mark: '…', tone: 'waiting' } as const;
const NO_MARK = { mark: '', tone: 'waiting' } as const;

/** What can be said of a draft by whether it was read. Only the one that was read to its end is good. */
const STATES: Readonly<Record<Checked, Omit<Sign, 'values'>>> = {
  checked: { mark: '✓', tone: 'good', word: 'found_checked' },
  empty: { ...NO_MARK, word: 'found_empty' },
  off: { ...NO_MARK, word: 'switch_off' },
  waiting: { ...WAITING, word: 'found_waiting' },
  ready: { ...WAITING, word: 'found_waiting' },
  loading: { ...WAITING, mark: '↻', word: 'notice_loading' },
  busy: { ...WAITING, word: 'notice_busy' },
  partly: { ...UNREAD, mark: '½', word: 'found_partly_nothing' },
  nothing_own: { ...UNREAD, word: 'found_nothing_own' },
  other_language: { ...UNREAD, mark: 'EN?', word: 'notice_other_language' },
  too_long: { ...UNREAD, mark: '»', word: 'notice_too_long' },
  unreadable: { ...UNREAD, mark: '×', word: 'notice_unreadable' },
  stopped: { ...ATTENTION, word: 'notice_stopped' },
  withheld: { ...ATTENTION, word: 'notice_withheld' },
  unpaired: { ...ATTENTION, mark: '?', word: 'notice_unpaired' },
  stranger: { ...ATTENTION, word: 'notice_stranger' },
  wrong_version: { ...ATTENTION, mark: '↑', word: 'notice_wrong_version' },
  broken: { ...ATTENTION, word: 'notice_broken' },
};

const SEVERITY_TONES = { 0: 'good', 1: 'mild', 2: 'likely', 3: 'grave' } as const;

/** What is said where something stood out and is left alone. */
const ELSE: Partial<Record<Word, Word>> = {
  found_checked: 'found_checked_else',
  found_checked_rest: 'found_checked_rest_else',
  found_partly_nothing: 'found_partly_nothing_else',
};

/** The sign of a draft: how many phrases were found, else whether it was read, and why not. */
export function signOf({ checked, found, worst, leavesOut, leavesAlone }: Summary): Sign {
  const state = STATES[checked];
  if (found === 0 || state.tone === 'attention') {
    const word = checked === 'checked' && leavesOut ? 'found_checked_rest' : state.word;
    return { ...state, word: (leavesAlone ? ELSE[word] : undefined) ?? word, values: [] };
  }
  return {
    mark: String(found),
    tone: state.tone === 'waiting' ? 'waiting' : SEVERITY_TONES[worst],
    word: found === 1 ? 'found_one' : 'found_many',
    values: found === 1 ? [] : [found],
  };
}

/** States that the person can do something about outside the draft, so that a way there is shown. */
export function hasRemedy(checked: Checked): boolean {
  return STATES[checked].tone === 'attention';
}

/** What is said at the editor when its text is not read to the end; undefined when there is nothing to say. */
export function noticeOf(checked: Checked): Word | undefined {
  if (checked === 'partly') return 'found_partly';
  const { word } = STATES[checked];
  return word.startsWith('notice_') ? word : undefined;
}
