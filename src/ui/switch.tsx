import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** A setting that is on or off, with its label. */
export function Switch({ on, disabled = false, onChange, children }: Props) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
