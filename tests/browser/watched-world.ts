import type { CDPSession, Page } from '@playwright/test';
import { expect } from './fixtures';

/** What the extension's script in a page has done since the last look. */
export interface Doings {
  /** Times that it looked at anything a person may have written. */
  reads: number;
  /** Times that it put something off until later. */
  timers: number;
  /** Texts that it gave to the worker. */
  sent: number;
}

/**
 * Watches the extension's own script inside a page: content scripts live in a world of their own, which the
 * page cannot see into and the browser's inspector can.
 */
export class WatchedWorld {
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

  static async of(page: Page): Promise<WatchedWorld> {
    const cdp = await page.context().newCDPSession(page);
    await expect.poll(async () => (await contextsIn(cdp)).length, 'our script is in the page').toBeGreaterThan(0);
    const [contextId = 0] = await contextsIn(cdp);
    const world = new WatchedWorld(cdp, contextId);
    await world.#evaluate(`(${watch.toString()})()`);
    return world;
  }

  /** What it did since the last call. */
  async doings(): Promise<Doings> {
    return (await this.#evaluate(
      '(() => { const seen = { ...doings }; Object.assign(doings, { reads: 0, timers: 0, sent: 0 }); return seen; })()',
    )) as Doings;
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }
}

/** The ids of the worlds of extensions in a page. */
async function contextsIn(cdp: CDPSession): Promise<number[]> {
  const ids: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }): void => {
    if (context.origin.startsWith('chrome-extension:')) ids.push(context.id);
  };
  cdp.on('Runtime.executionContextCreated', note);
  await cdp.send('Runtime.enable');
  cdp.off('Runtime.executionContextCreated', note);
  await cdp.send('Runtime.disable');
  return ids;
}

/** Runs inside that world. */
function watch(): void {
  const doings: Doings = { reads: 0, timers: 0, sent: 0 };
  Object.assign(globalThis, { doings });
  const readable: [object, string][] = [
    [HTMLTextAreaElement.prototype, 'value'],
    [HTMLInputElement.prototype, 'value'],
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [CharacterData.prototype, 'length'],
    [HTMLElement.prototype, 'innerText'],
    [Element.prototype, 'innerHTML'],
  ];
  for (const [owner, name] of readable) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property?.get) throw new Error(name);
    Object.defineProperty(owner, name, {
      ...property,
      get() {
        doings.reads++;
        return property.get?.call(this) as unknown;
      },
    });
  }
  const count = (owner: object, name: string, key: 'reads' | 'timers'): void => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      doings[key]++;
      return original.apply(this, given);
    });
  };
  count(Document.prototype, 'createTreeWalker', 'reads');
  count(Range.prototype, 'toString', 'reads');
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) count(globalThis, name, 'timers');
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (m: object) => unknown } } })
    .chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message: object) => {
    if ('text' in message) doings.sent++;
    return send(message);
  };
}
