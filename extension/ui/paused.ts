import type { Translate } from './words';

/** What is said of a pause: where nothing is read, and until when; `until` is in milliseconds since 1970. */
export function pausedWords(words: Translate, pause: 'tab' | 'hour', until: number): string {
  if (pause === 'tab') return words('paused_tab');
  return words('paused_hour', new Intl.DateTimeFormat(words('language'), { timeStyle: 'short' }).format(until));
}
