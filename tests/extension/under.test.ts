import { describe, expect, it } from 'vitest';
import type { IgnoredPhrase } from '../../extension/protocol/ignored';
import type { Context } from '../../extension/protocol/service';
import { nameOf } from '../../extension/protocol/under';

const CONTEXT: Context = { channel: 'email', sensitivity: 'balanced', labels_off: [] };

describe('the name for what a text was read under', () => {
  it('is the same for the same, whatever message is answered', () => {
    expect(nameOf({ ...CONTEXT }, [])).toBe(nameOf({ ...CONTEXT, reply_to: 'Where is it?' }, []));
  });

  it.each<[string, Context, IgnoredPhrase[]]>([
    ['another channel', { ...CONTEXT, channel: 'chat' }, []],
    ['another audience', { ...CONTEXT, audience: 'customer' }, []],
    ['another sensitivity', { ...CONTEXT, sensitivity: 'high' }, []],
    ['a kind left alone', { ...CONTEXT, labels_off: ['blaming'] }, []],
    ['a phrase left alone', CONTEXT, [{ phrase: 'calm down', label: 'dismissive' }]],
  ])('is another one with %s, and tells nothing of it', (_, context, ignored) => {
    const name = nameOf(context, ignored);
    expect(name).not.toBe(nameOf(CONTEXT, []));
    expect(name).toMatch(/^[\da-f-]{36}$/);
  });
});
