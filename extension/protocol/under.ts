import type { IgnoredPhrase } from './ignored';
import type { Context } from './service';

const names = new Map<string, string>();

/**
 * A name for what a text is read under, beside the message that it answers: a page can tell whether two answers
 * belong together, and learns nothing of the settings. It is another one once the worker has begun anew, or another
 * model reads.
 */
export function nameOf(
  { channel, audience, sensitivity, labels_off }: Context,
  ignored: readonly IgnoredPhrase[],
  model: string | undefined,
): string {
  const under = JSON.stringify([channel, audience, sensitivity, labels_off, ignored, model]);
  const name = names.get(under) ?? crypto.randomUUID();
  names.set(under, name);
  return name;
}
