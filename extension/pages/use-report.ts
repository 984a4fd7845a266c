import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../protocol/ask';
import type { TabCalls } from '../protocol/messages';

/** The tab is asked this often, in milliseconds: what was said of a text holds for that text only. */
const LOOK_AGAIN = 1000;

/** What a tab says of itself, kept up to date; `none` while none of its frames answers. */
export function useReport<Name extends 'report' | 'focused_frame'>(
  tab: number | undefined,
  type: Name,
): TabCalls[Name]['answer'] | 'none' | undefined {
  const [report, setReport] = useState<TabCalls[Name]['answer'] | 'none'>();
  useEffect(() => {
    if (tab === undefined) return undefined;
    const look = (): void => {
      void askTab(tab, type, {}).then((answer) => {
        setReport(answer ?? 'none');
      });
    };
    look();
    const looking = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, [tab, type]);
  return report;
}
