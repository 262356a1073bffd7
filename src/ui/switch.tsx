import type { ComponentChildren } from 'preact';
import { useOptimistic } from './use-optimistic.ts';

interface Props {
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Stores the choice; resolves to whether it could. */
  readonly onChange: (on: boolean) => Promise<boolean>;
  readonly children: ComponentChildren;
}

/** A setting that is on or off, with its label. */
export function Switch({ on, disabled = false, onChange, children }: Props) {
  const [isOn, choose] = useOptimistic(on, onChange);
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        checked={isOn}
        disabled={disabled}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
    </label>
  );
}
