import { beforeEach, describe, expect, it } from 'vitest';
import type { Analysis, Answer } from '../../../extension/protocol/wire';
import { Heard, type Choice } from '../../../extension/reply/heard';
import type { Message } from '../../../extension/reply/message';

const MESSAGE = 'Two weeks without a scanner! When does it come?';
const quote: Message = { text: MESSAGE, from: 'quote' };

function analysis(met: boolean, tips: Analysis['tips'] = []): Answer<Analysis> {
  const reply = {
    feelings: [{ start: 0, end: 28, signal: 'frustration' as const, met }],
    questions: [{ start: 29, end: 47, answered: false }],
  };
  return { ok: true, value: { flags: [], skipped: [], language: 'en', reply, tips } };
}

describe('what was heard for a draft', () => {
  let found: Message | undefined;
  let choice: Choice;
  let heard: Heard;
  const asked: (string | undefined)[] = [];
  const say = (answer: Answer<Analysis>) => (replyTo?: string) => {
    asked.push(replyTo);
    return Promise.resolve(answer);
  };

  beforeEach(() => {
    found = quote;
    choice = {};
    asked.length = 0;
    heard = new Heard(() => found, choice);
  });

  it('names the sentences of the message, in their order', async () => {
    await heard.ask('Sorry.', say(analysis(true)));
    expect(asked).toEqual([MESSAGE]);
    expect(heard.hearing?.lines).toMatchObject([
      { kind: 'frustration', sentence: 'Two weeks without a scanner!', done: true },
      { kind: 'question', sentence: 'When does it come?', done: false },
    ]);
  });

  it('is nothing when there was nothing to hear', async () => {
    await heard.ask('Hi.', say({ ok: true, value: { flags: [], skipped: [], language: 'en', reply: null, tips: [] } }));
    expect(heard.hearing).toBeUndefined();
  });

  it('names a dozen sentences at most', async () => {
    const questions = Array.from({ length: 500 }, (_, at) => ({ start: at % 40, end: 47, answered: false }));
    const value = { flags: [], skipped: [], language: 'en', reply: { feelings: [], questions }, tips: [] };
    await heard.ask('Hi.', say({ ok: true, value }));
    expect(heard.hearing?.lines).toHaveLength(12);
  });

  it('shows two tips at most', async () => {
    const tip = { strategy: 'empathy' as const, text: 'a', suggestion: 'b', insert_at: 0 };
    await heard.ask('Hi.', say(analysis(false, [tip, tip, tip])));
    expect(heard.hearing?.tips).toHaveLength(2);
  });

  it('keeps the answer to the newest draft, however late an older one comes', async () => {
    let late: (answer: Answer<Analysis>) => void = () => undefined;
    const first = heard.ask('One.', () => new Promise((resolve) => (late = resolve)));
    await heard.ask('Two.', say(analysis(true)));
    late(analysis(false));
    await first;
    expect(heard.hearing).toMatchObject({ draft: 'Two.', lines: [{ done: true }, { done: false }] });
  });

  it('holds no more once the service cannot be asked', async () => {
    await heard.ask('Hi.', say(analysis(true)));
    await heard.ask('Hi there.', say({ ok: false, state: 'stopped' }));
    expect(heard.hearing).toBeUndefined();
  });

  it('is all open again when the draft is emptied', async () => {
    await heard.ask('Sorry.', say(analysis(true)));
    heard.emptied();
    expect(heard.hearing?.lines.map(({ done }) => done)).toEqual([false, false]);
  });

  it('does not read a message that was dropped, until the next draft', async () => {
    await heard.ask('Sorry.', say(analysis(true)));
    heard.drop();
    expect(heard.hearing).toBeUndefined();
    await heard.ask('Sorry for that.', say(analysis(true)));
    expect(asked).toEqual([MESSAGE, undefined]);
    heard.emptied();
    await heard.ask('Hello.', say(analysis(true)));
    expect(asked.at(-1)).toBe(MESSAGE);
  });

  it('takes the text that the person chose before any other, for this draft', async () => {
    heard.choose('  Can you help?\0  ');
    heard.emptied();
    await heard.ask('Yes.', say(analysis(false)));
    expect(asked).toEqual(['Can you help?']);
    expect(heard.hearing?.message?.from).toBe('selection');
    heard.emptied();
    await heard.ask('Hello.', say(analysis(false)));
    expect(asked.at(-1)).toBe(MESSAGE);
  });

  it('still knows the choice when the editor is left and returned to', async () => {
    heard.drop();
    await new Heard(() => found, choice).ask('Hi.', say(analysis(false)));
    expect(asked).toEqual([undefined]);
  });

  it('follows the page to a newer message', async () => {
    await heard.ask('Hi.', say(analysis(false)));
    found = { text: 'Thank you!', from: 'thread' };
    await heard.ask('Hi.', say(analysis(false)));
    expect(asked).toEqual([MESSAGE, 'Thank you!']);
  });
});
