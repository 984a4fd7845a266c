import type { BrowserContext } from '@playwright/test';

declare global {
  var sentTexts: string[] | undefined;
}

/** Listens at the extension's worker for the texts that reach the service on a route, from now on. */
export async function sentTexts(context: BrowserContext, route: string): Promise<() => Promise<string[]>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  await worker.evaluate((name) => {
    const real = globalThis.fetch;
    const texts: string[] = [];
    globalThis.sentTexts = texts;
    globalThis.fetch = (input, init) => {
      const isIt = typeof input === 'string' && input.endsWith(name);
      if (isIt && typeof init?.body === 'string') texts.push((JSON.parse(init.body) as { text: string }).text);
      return real(input, init);
    };
  }, route);
  return () => worker.evaluate(() => globalThis.sentTexts ?? []);
}
