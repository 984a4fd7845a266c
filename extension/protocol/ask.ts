import { browser } from 'wxt/browser';
import type { TabCalls, WorkerCalls } from './messages';

/** Asks the worker; wakes it when it sleeps. Rejects when it was stopped meanwhile, or the extension updated or removed. */
export async function askWorker<Name extends keyof WorkerCalls>(
  type: Name,
  message: WorkerCalls[Name]['ask'],
): Promise<WorkerCalls[Name]['answer']> {
  const answer = await browser.runtime.sendMessage<object, WorkerCalls[Name]['answer'] | undefined>({
    type,
    ...message,
  });
  if (answer === undefined) throw new Error('the worker gave no answer');
  return answer;
}

/** Asks the content scripts of a tab, or of one of its frames; undefined when none of them has an answer. */
export async function askTab<Name extends keyof TabCalls>(
  tab: number,
  type: Name,
  message: TabCalls[Name]['ask'],
  frame?: number,
): Promise<TabCalls[Name]['answer'] | undefined> {
  try {
    return await browser.tabs.sendMessage<object, TabCalls[Name]['answer'] | undefined>(
      tab,
      { type, ...message },
      frame === undefined ? {} : { frameId: frame },
    );
  } catch {
    // No content script in this tab, or none that holds a draft.
    return undefined;
  }
}
