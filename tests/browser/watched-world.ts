import type { Page } from '@playwright/test';
import { OwnWorld } from './own-world';

/** What the extension's script in a page has done since the last look. */
export interface Doings {
  /** Times that it looked at anything a person may have written. */
  reads: number;
  /** Times that it put something off until later. */
  timers: number;
  /** Texts that it gave to the worker. */
  sent: number;
}

/** Watches the extension's own script inside a page. */
export class WatchedWorld {
  private constructor(private readonly world: OwnWorld) {}

  static async of(page: Page): Promise<WatchedWorld> {
    const world = await OwnWorld.of(page);
    await world.evaluate(`(${watch.toString()})()`);
    return new WatchedWorld(world);
  }

  /** What it did since the last call. */
  async doings(): Promise<Doings> {
    return (await this.world.evaluate(
      '(() => { const seen = { ...doings }; Object.assign(doings, { reads: 0, timers: 0, sent: 0 }); return seen; })()',
    )) as Doings;
  }
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
