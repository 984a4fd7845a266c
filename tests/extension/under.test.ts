import { describe, expect, it } from 'vitest';
import type { IgnoredPhrase } from '../../extension/protocol/ignored';
import type { Context } from '../../extension/protocol/service';
import { nameOf } from '../../extension/protocol/under';

const MODEL = 'tone-1';
const CONTEXT: Context = { channel: 'email', sensitivity: 'balanced', labels_off: [] };

describe('the name for what a text was read under', () => {
  it('is the same for the same, whatever message is answered', () => {
    expect(nameOf({ ...CONTEXT }, [], MODEL)).toBe(nameOf({ ...CONTEXT, reply_to: 'Where is it?' }, [], MODEL));
  });

  it.each<[string, Context, IgnoredPhrase[], string?]>([
    ['another channel', { ...CONTEXT, channel: 'chat' }, []],
    ['another audience', { ...CONTEXT, audience: 'customer' }, []],
    ['another sensitivity', { ...CONTEXT, sensitivity: 'high' }, []],
    ['a kind left alone', { ...CONTEXT, labels_off: ['blaming'] }, []],
    ['a phrase left alone', CONTEXT, [{ phrase: 'calm down', label: 'dismissive' }]],
    ['another model', CONTEXT, [], 'tone-2'],
  ])('is another one with %s, and tells nothing of it', (_, context, ignored, model = MODEL) => {
    const name = nameOf(context, ignored, model);
    expect(name).not.toBe(nameOf(CONTEXT, [], MODEL));
    expect(name).toMatch(/^[\da-f-]{36}$/);
  });
});
