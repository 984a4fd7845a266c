/** What the extension may cost at most. */
export interface Target {
  what: string;
  most: number;
  unit: string;
}

export const TARGETS = {
  keystroke: { what: 'main thread added per keystroke, 95th percentile', most: 2, unit: ' ms' },
  underline: { what: 'last keystroke to underline, 95th percentile', most: 400, unit: ' ms' },
  script: { what: 'content script gzipped', most: 60, unit: ' kB' },
  timers: { what: 'timers on a page without an editor', most: 0, unit: '' },
} as const satisfies Record<string, Target>;

/** A figure held against its target; one that could not be measured misses it. */
export function verdict({ what, most, unit }: Target, figure: number): string {
  const outcome = figure <= most ? 'met' : 'missed';
  return `target ${what}, at most ${most}${unit}: ${Number(figure.toFixed(2))}${unit}, ${outcome}`;
}
