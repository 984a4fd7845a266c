import type { Label } from '../protocol/wire';

/** One drawing a kind, 16 by 16, so that kinds differ in more than words and colour. */
const PATHS: Readonly<Record<Label, string>> = {
  // A speech bubble with a stroke through it.
  dismissive: 'M3 3.5h10v7H7.5L5 13v-2.5H3zM5.5 7h5',
  // Scales.
  judgmental: 'M8 2.5v11M5.5 13.5h5M3 4.5h10M3 4.5 1.5 9h3zM13 4.5 11.5 9h3z',
  // An arrow at a person.
  blaming:
    'M1.5 8h6M5 5.5 7.5 8 5 10.5M12 6.5a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2M9.5 12.7V11a2.5 2.5 0 0 1 5 0v1.7',
  // Talking down.
  condescending: 'm4 3.5 4 3.5 4-3.5M4 8.5l4 3.5 4-3.5',
  // A calm line with a jag in it.
  passive_aggressive: 'M1.5 8H5l1.5-4 3 8L11 8h3.5',
  // A raised hand.
  demanding: 'M8 2.5v7M8 12.7v.1M2.5 8a5.5 5.5 0 0 0 2 4.2M13.5 8a5.5 5.5 0 0 1-2 4.2',
  // Lightning.
  hostile: 'M9 1.8 3.8 9H8l-1 5.2L12.2 7H8z',
  // One outside the circle.
  exclusionary: 'M6.5 12.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9M14 3.6v.1M5 8h.1M8 8h.1',
  // The globe.
  culture_bound: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M2 8h12M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12',
};

export function KindIcon({ label }: { label: Label }) {
  return (
    <svg class="kind" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        d={PATHS[label]}
      />
    </svg>
  );
}
