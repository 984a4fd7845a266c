import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';
import type { Translate } from '../ui/words';

/** The words on screen, from `_locales` in the browser's language. */
export const translate: Translate = (key: keyof typeof messages, ...values) =>
  // The build knows the message names only after the first one.
  (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values.map(String));
