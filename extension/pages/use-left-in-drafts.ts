import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Marked } from '../drafts/findings';
import { askTab } from '../protocol/ask';
import type { SiteReport } from '../protocol/messages';

/** Drafts are asked this often, in milliseconds: what is left alone in one goes with it. */
const LOOK_AGAIN = 2000;

/** What is left alone in a draft that is being written now, and the tab that it is written in. */
export interface LeftInDraft extends Marked {
  tab: number;
  site: string;
}

/** What is left alone in the drafts of all tabs, kept up to date while it is looked at. */
export function useLeftInDrafts(): { left: readonly LeftInDraft[]; look: () => void } {
  const [reports, setReports] = useState<ReadonlyMap<number, SiteReport | undefined>>(new Map());
  const look = (): void => {
    if (document.hidden) return;
    void browser.tabs.query({ discarded: false }).then((tabs) => {
      // Nothing of a private window is shown in this one.
      const ids = tabs.flatMap(({ id, incognito }) => (id === undefined || incognito ? [] : [id]));
      setReports((known) => new Map(ids.map((id) => [id, known.get(id)])));
      // One by one: a tab that hangs answers never.
      for (const id of ids) {
        void askTab(id, 'report', {}).then((report) => {
          setReports((known) => new Map(known).set(id, report));
        });
      }
    });
  };
  useEffect(() => {
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, []);
  const left = [...reports].flatMap(([tab, report]) =>
    (report?.leftAlone ?? []).map((marked) => ({ ...marked, tab, site: report?.site ?? '' })),
  );
  return { left, look };
}
