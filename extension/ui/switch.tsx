/** A plain on/off switch. */
export function Switch({ on, label, onSwitch }: { on: boolean; label: string; onSwitch: (on: boolean) => void }) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => {
        onSwitch(!on);
      }}
    />
  );
}
