import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Marked } from '../drafts/findings';
import { askTab } from '../protocol/ask';

/** Drafts are asked this often, in milliseconds: what is left alone in one goes with it. */
const LOOK_AGAIN = 2000;

/** What is left alone in a draft that is being written now, and the tab that it is written in. */
export interface LeftInDraft extends Marked {
  tab: number;
  site: string;
}

/** What is left alone in the drafts of all tabs, kept up to date. */
export function useLeftInDrafts(): { left: readonly LeftInDraft[]; look: () => void } {
  const [left, setLeft] = useState<readonly LeftInDraft[]>([]);
  const look = (): void => void leftInTabs().then(setLeft);
  useEffect(() => {
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, []);
  return { left, look };
}

async function leftInTabs(): Promise<LeftInDraft[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  const found = await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return [];
      const report = await askTab(id, 'report', {});
      return (report?.leftAlone ?? []).map((marked) => ({ ...marked, tab: id, site: report?.site ?? '' }));
    }),
  );
  return found.flat();
}
