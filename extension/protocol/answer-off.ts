import { browser } from 'wxt/browser';

/** The tab, by its id, in which a text was to be answered although it is off there. */
const TAB = 'answerOff';

/** A text was to be answered where nothing is read: the popup says so, and has the switch. */
export async function sayOff(tab: number): Promise<void> {
  await browser.storage.session.set({ [TAB]: tab });
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox opens it in the click itself only, which is over by now: the options have a switch for every site.
    await browser.runtime.openOptionsPage();
  }
}

/** Whether the popup was opened to say that; it is said once. */
export async function takeSayOff(tab: number): Promise<boolean> {
  const { [TAB]: meant } = await browser.storage.session.get<{ [TAB]?: number }>(TAB);
  await browser.storage.session.remove(TAB);
  return meant === tab;
}
