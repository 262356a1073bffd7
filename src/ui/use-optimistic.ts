import { useEffect, useState } from 'preact/hooks';

interface Pending<T> {
  readonly value: T;
  readonly isStored: boolean;
}

/**
 * Returns the value a control shows, and a function that changes it. The control shows the new
 * value at once, while `store` writes it. If `store` resolves to false, it shows `stored` again.
 */
export function useOptimistic<T>(
  stored: T,
  store: (value: T) => Promise<boolean>,
): [T, (value: T) => Promise<boolean>] {
  const [pending, setPending] = useState<Pending<T> | null>(null);
  // `stored` changes a moment after `store` resolves. Until then, the pending value is shown.
  useEffect(() => setPending((now) => (now?.isStored ? null : now)), [stored]);
  const change = async (value: T) => {
    const mine = { value, isStored: false };
    setPending(mine);
    const isStored = await store(value);
    setPending((now) => (now === mine ? (isStored ? { value, isStored } : null) : now));
    return isStored;
  };
  return [pending === null ? stored : pending.value, change];
}
