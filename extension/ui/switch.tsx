interface SwitchProps {
  on: boolean;
  label: string;
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
}

/** A plain on/off switch. */
export function Switch({ on, label, disabled = false, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => {
        onSwitch(!on);
      }}
    />
  );
}
