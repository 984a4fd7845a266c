import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** The name of a text in `_locales`. */
export type Word = keyof typeof messages;

/** Looks a text up; the values fill its `$1`, `$2`. */
export type Translate = (key: Word, ...values: (string | number)[]) => string;

/** Handed in from outside, so that the parts on screen know nothing of the extension's interfaces. */
export const Words = createContext<Translate>((key) => key);

export function useWords(): Translate {
  return useContext(Words);
}
