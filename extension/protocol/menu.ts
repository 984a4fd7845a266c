import { browser } from 'wxt/browser';
import { translate } from './translate';

/** The keyboard's way to the switch, by its name in the manifest. */
export const TOGGLE_COMMAND = 'toggle-site';

/** What the context menu of a page, and of the button in the toolbar, offers. */
const ITEMS = ['answer', 'toggle', 'pause_tab', 'pause_hour'] as const;
type Item = (typeof ITEMS)[number];

/** What each item does, in the click itself: only there the browser may be asked for a permission. */
type Actions = Record<Item, (tab: number, url: string, frame: number | undefined) => Promise<void>>;

/** Makes the menu anew, after an install or an update. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ITEMS) {
    browser.contextMenus.create({
      id,
      title: translate(`menu_${id}`),
      contexts: id === 'answer' ? ['selection'] : ['page', 'frame', 'editable', 'selection', 'link', 'action'],
    });
  }
}

export function onMenu(actions: Actions): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl, frameId }, tab) => {
    const item = ITEMS.find((known) => known === menuItemId);
    if (item && tab?.id !== undefined) void actions[item](tab.id, pageUrl ?? tab.url ?? '', frameId);
  });
}
