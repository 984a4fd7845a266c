import { render, type ComponentChild } from 'preact';
import { translate } from '../protocol/translate';
import { Words } from '../ui/words';
import '../ui/tokens.css';
import '../ui/page.css';

/** Puts an extension page's content on screen, in the browser's language. */
export function mount(content: ComponentChild): void {
  document.documentElement.lang = translate('language');
  render(<Words.Provider value={translate}>{content}</Words.Provider>, document.body);
}
