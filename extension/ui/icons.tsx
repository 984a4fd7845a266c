/** A speech bubble with an underline: the product's sign. Drawn here, shared by all pages. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="#0f766e"
        d="M8 3h16a6 6 0 0 1 6 6v9a6 6 0 0 1-6 6h-8.5l-6.2 5.2c-.7.5-1.6.1-1.6-.8V24A6 6 0 0 1 2 18V9a6 6 0 0 1 6-6Z"
      />
      <path fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" d="M8.5 11h15" />
      <path
        fill="none"
        stroke="#ffd08a"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="m8.5 17.4 2.5-1.8 2.5 1.8 2.5-1.8 2.5 1.8 2.5-1.8 2.5 1.8"
      />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" d="m3 3 8 8M11 3l-8 8" />
    </svg>
  );
}

export function ChevronIcon({ to }: { to: 'previous' | 'next' }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
        d={to === 'next' ? 'm5 3 4 4-4 4' : 'M9 3 5 7l4 4'}
      />
    </svg>
  );
}

export function CheckIcon({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="m3 8.5 3.2 3.2L13 5"
      />
    </svg>
  );
}

/** Somebody's words that wait for an answer. */
export function VoiceIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
        d="M3 1.8h8a1.6 1.6 0 0 1 1.6 1.6v4.4A1.6 1.6 0 0 1 11 9.4H7.2L4.4 12V9.4H3a1.6 1.6 0 0 1-1.6-1.6V3.4A1.6 1.6 0 0 1 3 1.8Z"
      />
    </svg>
  );
}
