import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isGranted } from '../protocol/scripts';
import { decide, type Rules, type Verdict } from '../sites/rules';

/** The tab that the popup is about: its id, and its site unless it is a page without business for us. */
export interface Tab {
  id: number;
  site: string | undefined;
}

/** What was decided about a site, and whether the browser lets us onto it: without that it is off all the same. */
export interface GrantedVerdict extends Verdict {
  granted: boolean;
}

/** What holds for a site; undefined until known. */
export function useVerdict(site: string | undefined, rules: Rules | undefined): GrantedVerdict | undefined {
  const granted = useGranted(site === undefined ? [] : [site]);
  const onto = site === undefined ? undefined : granted?.get(site);
  if (site === undefined || !rules || onto === undefined) return undefined;
  return { ...decide(site, rules), granted: onto };
}

/** Whether the browser lets us onto each site of which that is known by now: a person may take a permission away there, too. */
export function useGranted(sites: readonly string[]): ReadonlyMap<string, boolean> | undefined {
  const [granted, setGranted] = useState<ReadonlyMap<string, boolean>>();
  const key = sites.join(' ');
  useEffect(() => {
    const look = (): void => {
      const asked = key === '' ? [] : key.split(' ');
      void Promise.all(asked.map(isGranted)).then((answers) => {
        setGranted(new Map(asked.map((site, index) => [site, answers[index] === true])));
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [key]);
  return granted;
}
