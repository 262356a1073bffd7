import type { ComponentChildren } from 'preact';
import { useOptimistic } from './use-optimistic.ts';

interface Props {
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Stores the new state. Resolves to whether it was stored. */
  readonly onChange: (on: boolean) => Promise<boolean>;
  readonly children: ComponentChildren;
}

/** A labeled on/off switch. It shows the new state at once, while it is being stored. */
export function Switch({ on, disabled = false, onChange, children }: Props) {
  const [isOn, setIsOn] = useOptimistic(on, onChange);
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        checked={isOn}
        disabled={disabled}
        onChange={(event) => void setIsOn(event.currentTarget.checked)}
      />
    </label>
  );
}
