import { beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '../../extension/drafts/draft';
import { leftAloneIn, type Dismissed, type Finding } from '../../extension/drafts/findings';
import type { Analysis, Answer, Flag } from '../../extension/protocol/wire';
import { HandClock, settle } from './clock';

const CALM: Analysis = {
  flags: [{ id: '0', start: 0, end: 9, label: 'dismissive', severity: 2, confidence: 0.9, why: '' }],
  reply: null,
  tips: [],
  skipped: [],
  language: 'en',
};

/** The same behind "Hi. ", of which the coach is not sure. */
const CALM_BEHIND: Analysis = {
  ...CALM,
  flags: [{ ...CALM.flags[0], start: 4, end: 13, confidence: 0.8 } as Flag],
};

/** A draft with a hand-wound clock and a coach that answers when told to. */
class Desk {
  text = '';
  caret: number | undefined;
  reads = 0;
  /** How often it was drawn. */
  changes = 0;
  broken = false;
  /** Whether there is code where the text is blank. */
  unread = false;
  readonly clock = new HandClock();
  readonly asked: string[] = [];
  readonly dismissed: Dismissed = new Map();
  /** How often a dismissal was taken back. */
  undone = 0;
  readonly #open: ((answer: Answer<Analysis>) => void)[] = [];
  readonly draft = new Draft(
    {
      read: () => {
        this.reads++;
        return this.text;
      },
      caret: () => this.caret,
      holdsUnread: () => this.unread,
      analyze: (text) => {
        if (this.broken) return Promise.reject(new Error('the worker went away'));
        this.asked.push(text);
        return new Promise((resolve) => this.#open.push(resolve));
      },
      changed: () => {
        this.changes++;
      },
    },
    this.clock,
    this.dismissed,
  );

  async type(text: string, thenMs: number): Promise<void> {
    this.text = text;
    this.draft.edited();
    await this.clock.pass(thenMs);
  }

  async answer(answer: Answer<Analysis> = { ok: true, value: CALM }): Promise<void> {
    this.#open.shift()?.(answer);
    await settle();
  }

  dismiss(finding: Finding | undefined): void {
    if (!finding) throw new Error('nothing is marked');
    this.draft.dismiss(finding, () => {
      this.undone++;
    });
  }

  get phrases(): string[] {
    return this.draft.findings.list.map(({ phrase }) => phrase);
  }
}

describe('a draft', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });

  it('is asked about when the typing pauses, once', async () => {
    await desk.type('Calm', 100);
    await desk.type('Calm down', 249);
    expect(desk.asked).toEqual([]);
    await desk.clock.pass(1);
    expect(desk.asked).toEqual(['Calm down']);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
    expect(desk.draft.checked).toBe('checked');
    expect(desk.clock.waiting, 'nothing runs while nobody types').toBe(0);
  });

  it('never shows an answer to an older text, and asks about the newest', async () => {
    await desk.type('Calm down', 250);
    await desk.type('Calm downwind', 250);
    expect(desk.asked).toEqual(['Calm down']);
    await desk.answer();
    expect(desk.phrases).toEqual([]);
    expect(desk.draft.checked).toBe('waiting');
    await desk.clock.pass(1000);
    expect(desk.asked).toEqual(['Calm down', 'Calm downwind']);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    expect(desk.draft.checked).toBe('checked');
  });

  it('has one request in flight however fast the typing', async () => {
    await desk.type('a', 300);
    await desk.type('ab', 300);
    await desk.type('abc', 300);
    await desk.type('abcd', 300);
    expect(desk.asked).toEqual(['a']);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    await desk.clock.pass(1000);
    expect(desk.asked).toEqual(['a', 'abcd']);
  });

  it('waits longer for a slow service', async () => {
    await desk.type('Calm', 250);
    await desk.clock.pass(400);
    await desk.answer();
    await desk.type('Calm down', 799);
    expect(desk.asked).toHaveLength(1);
    await desk.clock.pass(1);
    expect(desk.asked).toHaveLength(2);
  });

  it('says what is wrong with the service and gives it time', async () => {
    await desk.type('Calm down', 250);
    await desk.answer({ ok: false, state: 'stopped' });
    expect(desk.draft.checked).toBe('stopped');
    await desk.type('Calm down.', 1999);
    expect(desk.asked).toHaveLength(1);
    await desk.clock.pass(1);
    expect(desk.asked).toHaveLength(2);
  });

  it('asks again without a keystroke, at growing distances, until there is an answer', async () => {
    await desk.type('Calm down', 250);
    const distances: number[] = [];
    for (let tries = 0; tries < 6; tries++) {
      await desk.answer({ ok: false, state: 'stopped' });
      const before = desk.clock.now();
      while (desk.asked.length < tries + 2 && desk.clock.now() < before + 60_000) await desk.clock.pass(500);
      distances.push(desk.clock.now() - before);
    }
    expect(distances).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
    expect(desk.clock.waiting).toBe(0);
  });

  it.each(['off', 'unreadable', 'unpaired'] as const)('does not ask again by itself when "%s"', async (state) => {
    await desk.type('Calm down', 250);
    await desk.answer({ ok: false, state });
    expect(desk.draft.checked).toBe(state);
    expect(desk.clock.waiting).toBe(0);
  });

  it('goes on after a question that broke', async () => {
    desk.broken = true;
    await desk.type('Calm down', 250);
    desk.broken = false;
    await desk.clock.pass(2000);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('is not too long for what is blank below it', async () => {
    await desk.type(`Calm down${' '.repeat(100_001)}`, 5000);
    expect(desk.asked).toEqual(['Calm down']);
  });

  it('does not send what is too long or empty', async () => {
    await desk.type('a'.repeat(100_001), 5000);
    expect(desk.draft.checked).toBe('too_long');
    await desk.type('  \n', 5000);
    expect(desk.draft.checked).toBe('empty');
    expect(desk.asked).toEqual([]);
  });

  it('names another language only when nothing in the text was read', async () => {
    await desk.type('Beruhige dich', 250);
    await desk.answer({
      ok: true,
      value: { ...CALM, flags: [], skipped: [{ start: 0, end: 13, why: 'other_language' }], language: 'de' },
    });
    expect(desk.draft.checked).toBe('other_language');
  });

  it('counts neither a signature nor a link in it as read', async () => {
    await desk.type('Beruhige dich https://x.de\n\n-- \nAda', 250);
    const skipped = [
      { start: 0, end: 26, why: 'other_language' },
      { start: 14, end: 26, why: 'link' },
      { start: 28, end: 35, why: 'signature' },
    ] as const;
    await desk.answer({ ok: true, value: { ...CALM, flags: [], skipped: [...skipped], language: 'de' } });
    expect(desk.draft.checked).toBe('other_language');
  });

  it.each([
    ['a quote', '> Calm down, all of you', 'quote'],
    ['a signature', '-- \nAda Lovelace', 'signature'],
    ['a link', 'https://example.com/a', 'link'],
    ['code', '`rm -r`', 'code'],
  ] as const)('calls nothing checked where %s is all that stands there', async (_, text, why) => {
    await desk.type(text, 250);
    const skipped = [{ start: 0, end: text.length, why }];
    await desk.answer({ ok: true, value: { ...CALM, flags: [], skipped, language: 'und' } });
    expect(desk.draft.checked).toBe('nothing_own');
    await desk.type(`Thanks. ${text}`, 250);
    const behind = [{ start: 8, end: 8 + text.length, why }];
    await desk.answer({ ok: true, value: { ...CALM, flags: [], skipped: behind, language: 'en' } });
    expect(desk.draft.checked).toBe('checked');
  });

  it('says so when only a part was read', async () => {
    await desk.type('Beruhige dich\n\nCalm down', 250);
    await desk.answer({
      ok: true,
      value: { ...CALM, flags: [], skipped: [{ start: 0, end: 13, why: 'other_language' }], language: 'en' },
    });
    expect(desk.draft.checked).toBe('partly');
  });

  it.each(['12', '👍', '???'])('is checked with no more than "%s" below a quote', async (own) => {
    await desk.type(`> Idiots.\n\n${own}`, 250);
    const skipped = [{ start: 0, end: 10, why: 'quote' }];
    await desk.answer({ ok: true, value: { ...CALM, flags: [], skipped } });
    expect(desk.draft.checked).toBe('checked');
  });

  it('keeps what was dismissed while only a quote is left of the draft', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    const [finding] = desk.draft.findings.list;
    desk.dismiss(finding);
    await desk.type('> Idiots.', 1000);
    const skipped = [{ start: 0, end: 9, why: 'quote' }];
    await desk.answer({ ok: true, value: { ...CALM, flags: [], skipped, language: 'und' } });
    expect(desk.dismissed.size).toBe(1);
  });

  it('does not show a dismissed phrase again in this draft, but in the next', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    const [finding] = desk.draft.findings.list;
    desk.dismiss(finding);
    expect(desk.phrases).toEqual([]);
    await desk.type('Calm down now', 250);
    await desk.answer();
    expect(desk.phrases).toEqual([]);
    await desk.type('', 250);
    await desk.type('Calm down', 250);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('lists what was dismissed, until the dismissal is taken back, which happens once', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    desk.dismiss(desk.draft.findings.list[0]);
    const [marked] = leftAloneIn([desk.dismissed, desk.dismissed]);
    expect(marked).toEqual({ phrase: 'Calm down', label: 'dismissive' });
    if (marked) desk.draft.restore(marked);
    if (marked) desk.draft.restore(marked);
    expect(desk.undone).toBe(1);
    expect(leftAloneIn([desk.dismissed])).toEqual([]);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('takes a phrase away without remembering it, where that is settled elsewhere', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    const [finding] = desk.draft.findings.list;
    if (finding) desk.draft.hide(finding);
    expect(desk.phrases).toEqual([]);
    expect([...desk.dismissed]).toEqual([]);
    desk.draft.check();
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('forgets what was dismissed once a draft is gone, however long it was', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    const [finding] = desk.draft.findings.list;
    desk.dismiss(finding);
    desk.text = '';
    desk.draft.touched();
    await desk.clock.pass(2000);
    expect(desk.draft.checked).toBe('empty');
    expect([...desk.dismissed]).toEqual([]);
  });

  it('is empty with nothing but a picture in it', async () => {
    await desk.type(' \ufffc\n', 250);
    expect(desk.draft.checked).toBe('empty');
    expect(desk.asked).toEqual([]);
  });

  it('is not empty with nothing but code in it, and nothing was read', async () => {
    desk.unread = true;
    await desk.type('     ', 250);
    expect(desk.draft.checked).toBe('nothing_own');
    expect(desk.asked).toEqual([]);
  });

  it('dismisses a phrase where it stands now, in a text that was not read at every key', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    const [finding] = desk.draft.findings.list;
    desk.text = 'Hi. Calm down';
    desk.draft.touched();
    desk.dismiss(finding);
    expect(desk.draft.findings.text).toBe('Hi. Calm down');
    expect(desk.phrases).toEqual([]);
  });

  it('is drawn once in a pause, unless a finding has gone', async () => {
    await desk.type('Calm down', 250);
    await desk.answer();
    desk.text = 'Calm down. So';
    desk.draft.touched();
    desk.changes = 0;
    await desk.clock.pass(250);
    expect(desk.changes, 'what was found stands where it stood').toBe(0);
    await desk.answer();
    expect(desk.changes).toBe(1);
    desk.text = 'Calm. So';
    desk.draft.touched();
    desk.changes = 0;
    await desk.clock.pass(250);
    expect(desk.phrases).toEqual([]);
    expect(desk.changes).toBe(1);
  });

  it('knows again what is found again, and takes nothing else for it', async () => {
    const name = () => desk.draft.findings.list.map(({ id }) => id);
    const found = (start: number) => ({ ...CALM, flags: [{ ...CALM.flags[0], start, end: start + 9 } as Flag] });
    await desk.type('Calm down', 250);
    await desk.answer();
    const first = name();
    await desk.type('So: Calm down', 250);
    await desk.answer({ ok: true, value: found(4) });
    expect(name()).toEqual(first);
    await desk.type('So: Calm down Calm down', 250);
    await desk.answer({ ok: true, value: found(14) });
    expect(name()).not.toEqual(first);
  });

  it('holds back what is new in the sentence being written until a longer pause', async () => {
    desk.caret = 4;
    await desk.type('Calm', 250);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    desk.caret = 9;
    await desk.type('Calm down', 250);
    await desk.answer();
    expect(desk.phrases).toEqual([]);
    expect(desk.draft.checked, 'nothing says that all is well').toBe('waiting');
    await desk.clock.pass(389);
    expect(desk.phrases).toEqual([]);
    await desk.clock.pass(1);
    expect(desk.phrases).toEqual(['Calm down']);
    expect(desk.draft.checked).toBe('checked');
    expect(desk.clock.waiting).toBe(0);
    desk.caret = 13;
    await desk.type('Calm down now', 250);
    await desk.answer();
    expect(desk.phrases, 'what is shown stays').toEqual(['Calm down']);
    expect(desk.draft.checked).toBe('checked');
  });

  describe('of which it is not sure what half a sentence says', () => {
    const unsure = { ...CALM, flags: [{ ...CALM.flags[0], confidence: 0.8 } as Flag] };
    beforeEach(async () => {
      desk.caret = 9;
      await desk.type('Calm down', 250);
      await desk.answer({ ok: true, value: unsure });
    });

    it('says nothing until the person thinks', async () => {
      await desk.clock.pass(1749);
      expect(desk.phrases).toEqual([]);
      expect(desk.draft.checked).toBe('waiting');
      await desk.clock.pass(1);
      expect(desk.phrases).toEqual(['Calm down']);
      expect(desk.draft.checked).toBe('checked');
    });

    it('says it when the sentence has an end', async () => {
      desk.caret = 11;
      await desk.type('Calm down. ', 250);
      await desk.answer({ ok: true, value: unsure });
      expect(desk.phrases).toEqual(['Calm down']);
    });

    it('says it to whoever asks or sends', () => {
      desk.draft.finished();
      expect(desk.phrases).toEqual(['Calm down']);
      expect(desk.draft.checked).toBe('checked');
      expect(desk.clock.waiting).toBe(0);
    });
  });

  it('waits less for somebody who types fast', async () => {
    const words = 'I have read it. Calm down';
    for (let end = 1; end < words.length; end++) await desk.type(words.slice(0, end), 40);
    desk.caret = words.length;
    await desk.type(words, 250);
    const flag = { ...CALM.flags[0], start: 16, end: 25 } as Flag;
    await desk.answer({ ok: true, value: { ...CALM, flags: [flag] } });
    expect(desk.phrases).toEqual([]);
    await desk.clock.pass(60);
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('takes nothing for being written that was pasted', async () => {
    const words = 'Calm down, we know what we are doing';
    desk.caret = words.length;
    await desk.type(words, 250);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it.each([
    ['that is not read at every key', 0],
    ['that was drawn anew with the same words many times', 30],
  ])('takes nothing for being written that was pasted into a text %s', async (_, times) => {
    await desk.type('Hi. ', 250);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    for (let time = 0; time < times; time++) desk.draft.touched();
    await desk.clock.pass(1000);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    desk.text = 'Hi. Calm down, we know what we are doing';
    desk.caret = desk.text.length;
    desk.draft.touched();
    await desk.clock.pass(1000);
    await desk.answer({ ok: true, value: CALM_BEHIND });
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('takes for being written what was typed without a pause, though it was not read at every key', async () => {
    await desk.type('Hi. ', 250);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    for (const character of 'Calm down, we know what we are doing') {
      desk.text += character;
      desk.draft.touched();
      await desk.clock.pass(40);
    }
    desk.caret = desk.text.length;
    await desk.clock.pass(1000);
    await desk.answer({ ok: true, value: CALM_BEHIND });
    expect(desk.phrases).toEqual([]);
  });

  it('goes on showing words of the sentence being written that are marked anew', async () => {
    await desk.type('Calm down.', 250);
    await desk.answer();
    desk.caret = 13;
    await desk.type('Calm down now', 250);
    await desk.answer({ ok: true, value: { ...CALM, flags: [{ ...CALM.flags[0], end: 13 } as Flag] } });
    expect(desk.phrases).toEqual(['Calm down now']);
    expect(desk.draft.checked).toBe('checked');
  });

  it('shows at once what is in a sentence that has ended, and in the others', async () => {
    desk.caret = 10;
    await desk.type('Calm down.', 250);
    await desk.answer();
    expect(desk.phrases).toEqual(['Calm down']);
  });

  it('drops what it held back when the sentence is written on', async () => {
    desk.caret = 9;
    await desk.type('Calm down', 250);
    await desk.answer();
    desk.caret = 10;
    await desk.type('Calm downs', 100);
    await desk.clock.pass(149);
    expect(desk.phrases).toEqual([]);
    await desk.clock.pass(1);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    await desk.clock.pass(5000);
    expect(desk.phrases).toEqual([]);
    expect(desk.draft.checked).toBe('checked');
  });

  it('reads a long text only when the typing pauses, and says meanwhile that it is not checked', async () => {
    await desk.type('Calm down.', 250);
    await desk.answer();
    desk.text = 'Please calm down.';
    const reads = desk.reads;
    desk.draft.touched();
    expect(desk.draft.checked).toBe('waiting');
    await desk.clock.pass(249);
    expect(desk.reads).toBe(reads);
    await desk.clock.pass(1);
    expect(desk.asked.at(-1)).toBe('Please calm down.');
    expect(desk.phrases, 'what was edited is dropped').toEqual([]);
    await desk.answer({ ok: true, value: { ...CALM, flags: [] } });
    expect(desk.draft.checked).toBe('checked');
  });

  it('is silent once stopped, whatever was in flight', async () => {
    await desk.type('Calm down', 250);
    desk.draft.stop();
    await desk.answer();
    await desk.type('Calm down now', 5000);
    expect(desk.phrases).toEqual([]);
    expect(desk.asked).toHaveLength(1);
    expect(desk.clock.waiting).toBe(0);
  });
});
