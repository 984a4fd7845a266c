import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../protocol/ask';
import type { SiteReport } from '../protocol/messages';

/** The tab is asked this often, in milliseconds: what was said of a text holds for that text only. */
const LOOK_AGAIN = 1000;

/** How a tab's draft stands, kept up to date; `none` while nobody watches one in it. */
export function useReport(tab: number | undefined): SiteReport | 'none' | undefined {
  const [report, setReport] = useState<SiteReport | 'none'>();
  useEffect(() => {
    if (tab === undefined) return undefined;
    const look = (): void => {
      void askTab(tab, 'report', {}).then((answer) => {
        setReport(answer ?? 'none');
      });
    };
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, [tab]);
  return report;
}
