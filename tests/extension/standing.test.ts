import { beforeEach, describe, expect, it } from 'vitest';
import type { Checked } from '../../extension/drafts/draft';
import type { Summary } from '../../extension/protocol/messages';
import { Standing } from '../../extension/ui/standing';
import { HandClock } from './clock';

const CLEAN: Summary = { checked: 'checked', found: 0, worst: 0, leavesOut: false, leavesAlone: false };
const WAITING: Summary = { checked: 'waiting', found: 0, worst: 0, leavesOut: false, leavesAlone: false };

describe('the sign on the toolbar', () => {
  let clock: HandClock;
  let signs: (Checked | 'none')[];
  let standing: Standing;
  beforeEach(() => {
    clock = new HandClock();
    signs = [];
    const sign = (summary: Summary | undefined): void => void signs.push(summary?.checked ?? 'none');
    standing = new Standing({ sign }, (word) => word, { say: () => undefined }, clock);
  });

  it('shows an answer once it has stood for a second', async () => {
    standing.sign(WAITING);
    standing.sign(CLEAN);
    await clock.pass(999);
    expect(signs).toEqual(['waiting']);
    await clock.pass(1);
    expect(signs).toEqual(['waiting', 'checked']);
  });

  it('shows at once what is no answer: a text that is too long, an empty field', async () => {
    standing.sign({ ...CLEAN, checked: 'empty' });
    standing.sign(WAITING);
    standing.sign(CLEAN);
    await clock.pass(1000);
    standing.sign({ ...CLEAN, checked: 'too_long' });
    expect(signs).toEqual(['empty', 'waiting', 'checked', 'too_long']);
  });

  it('is never good over newer text', async () => {
    standing.sign(WAITING);
    standing.sign(CLEAN);
    await clock.pass(1000);
    standing.sign(WAITING);
    expect(signs).toEqual(['waiting', 'checked', 'waiting']);
  });

  it('does not change at every word of somebody who writes', async () => {
    for (let word = 0; word < 5; word++) {
      standing.sign(WAITING);
      await clock.pass(300);
      standing.sign(CLEAN);
      await clock.pass(400);
    }
    expect(signs).toEqual(['waiting']);
    await clock.pass(600);
    expect(signs).toEqual(['waiting', 'checked']);
  });

  it('is not put off by the same answer again', async () => {
    standing.sign(WAITING);
    standing.sign(CLEAN);
    await clock.pass(600);
    standing.sign({ ...CLEAN });
    await clock.pass(400);
    expect(signs).toEqual(['waiting', 'checked']);
  });

  it('goes at once with the draft, and stays where another frame has the draft', async () => {
    standing.sign(WAITING);
    standing.sign(CLEAN);
    standing.sign(undefined);
    await clock.pass(2000);
    expect(signs).toEqual(['waiting', 'none']);
    standing.sign(WAITING);
    standing.sign(CLEAN);
    standing.stop();
    await clock.pass(2000);
    expect(signs).toEqual(['waiting', 'none', 'waiting']);
  });
});
