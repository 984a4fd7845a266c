import { browser } from 'wxt/browser';
import { askTab } from './ask';
import { onPauses } from './pauses';
import { onSettings } from './settings';

/** Every tab asks again whether it is on. Tabs without us do not answer. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'recheck', {})])));
}

/**
 * For a page in which one switches: the worker tells the tabs as well, but a worker that is being stopped may never
 * hear of the change, and nothing else would bring it to a tab in which nobody writes.
 */
export function tellOfChanges(): void {
  onSettings(() => void tellTabs());
  onPauses(() => void tellTabs());
}
