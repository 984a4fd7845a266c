import type { BrowserContext } from '@playwright/test';

declare global {
  var held: { asked: string[]; release: () => void } | undefined;
}

/** The extension's worker holds back what the service answers on a route, until it is let go. */
export async function holdAnswers(context: BrowserContext, route: string): Promise<Held> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  await worker.evaluate((name) => {
    const real = globalThis.fetch;
    const asked: string[] = [];
    const released = new Promise<void>((resolve) => {
      globalThis.held = {
        asked,
        release: () => {
          globalThis.fetch = real;
          resolve();
        },
      };
    });
    globalThis.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (!(input instanceof URL ? input.href : JSON.stringify(input)).includes(name)) return answer;
      asked.push(name);
      await released;
      return answer;
    };
  }, route);
  return {
    asked: () => worker.evaluate(() => globalThis.held?.asked.length ?? 0),
    release: () =>
      worker.evaluate(() => {
        globalThis.held?.release();
      }),
  };
}

interface Held {
  /** How many answers are being held. */
  asked(): Promise<number>;
  /** Lets them all go, and holds no more. */
  release(): Promise<void>;
}
