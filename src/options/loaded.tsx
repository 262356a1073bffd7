import type { ComponentChild } from 'preact';
import { useStored } from '../storage/use-stored.ts';
import { localize } from '../ui/i18n.ts';
import { Problem } from '../ui/problem.tsx';

interface Props<T> {
  readonly read: () => Promise<T>;
  readonly children: (value: T) => ComponentChild;
}

/** Renders a stored value: nothing until it is read, and an error message if it cannot be read. */
export function Loaded<T>({ read, children }: Props<T>) {
  const stored = useStored(read);
  if (stored === null) return null;
  if ('failed' in stored) return <Problem text={localize('readFailed')} />;
  return <>{children(stored.value)}</>;
}
