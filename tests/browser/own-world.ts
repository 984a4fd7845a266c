import type { CDPSession, Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * The world of the extension's own script inside a page: the page cannot see into it, and the browser's inspector can.
 */
export class OwnWorld {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly contextId: number,
  ) {}

  /** Whether a page holds a script of ours at all. */
  static async exists(page: Page): Promise<boolean> {
    const cdp = await page.context().newCDPSession(page);
    const contexts = await contextsIn(cdp);
    await cdp.detach();
    return contexts.length > 0;
  }

  static async of(page: Page): Promise<OwnWorld> {
    const cdp = await page.context().newCDPSession(page);
    await expect.poll(async () => (await contextsIn(cdp)).length, 'our script is in the page').toBeGreaterThan(0);
    const [contextId = 0] = await contextsIn(cdp);
    return new OwnWorld(cdp, contextId);
  }

  /** Runs an expression in that world. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }
}

/** The ids of the worlds of extensions in a page; on a page of ours that is the page's own. */
async function contextsIn(cdp: CDPSession): Promise<number[]> {
  const ids: number[] = [];
  const note = ({ context: { id, name, origin } }: { context: { id: number; name: string; origin: string } }): void => {
    if (origin.startsWith('chrome-extension:') && !name.startsWith('__playwright')) ids.push(id);
  };
  cdp.on('Runtime.executionContextCreated', note);
  await cdp.send('Runtime.enable');
  cdp.off('Runtime.executionContextCreated', note);
  await cdp.send('Runtime.disable');
  return ids;
}
