import { describe, expect, it } from 'vitest';
import { TARGETS, verdict } from '../../scripts/bench/targets';

describe('a figure of the benchmark', () => {
  it.each([
    [400, 'met'],
    [400.5, 'missed'],
    [NaN, 'missed'],
  ])('of %d ms from the last keystroke to the underline has its target %s', (figure, outcome) => {
    expect(verdict(TARGETS.underline, figure)).toBe(
      `target last keystroke to underline, 95th percentile, at most 400 ms: ${figure} ms, ${outcome}`,
    );
  });
});
