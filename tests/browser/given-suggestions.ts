import type { BrowserContext } from '@playwright/test';

declare global {
  var askService: typeof fetch | undefined;
}

/** Words of a draft, and what is to stand there instead. */
export type Given = readonly [words: string, replacement: string];

/**
 * For what no ranking may be relied on to offer: the extension's worker gets these suggestions, each for the phrase
 * it lies over, until what comes back is called. With none given, nothing is offered.
 */
export async function giveSuggestions(context: BrowserContext, ...given: Given[]): Promise<() => Promise<void>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  await worker.evaluate((pairs) => {
    const real = globalThis.fetch;
    globalThis.askService = real;
    globalThis.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (!answer.url.endsWith('/v1/rewrite')) return answer;
      const asked = JSON.parse(init?.body as string) as { text: string; start: number; end: number };
      const suggestions = pairs.flatMap(([words, replacement]) => {
        const start = asked.text.indexOf(words);
        const end = start + words.length;
        const isOver = start !== -1 && start < asked.end && asked.start < end;
        return isOver ? [{ start, end, replacement, moves: [], note: 'given by the test', source: 'edit' }] : [];
      });
      return Response.json({ suggestions, elapsed_ms: 1 });
    };
  }, given);
  return () =>
    worker.evaluate(() => {
      globalThis.fetch = globalThis.askService ?? globalThis.fetch;
    });
}
