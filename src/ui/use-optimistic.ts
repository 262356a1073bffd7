import { useEffect, useState } from 'preact/hooks';

interface Chosen<T> {
  readonly value: T;
  readonly isKept: boolean;
}

/**
 * What a control shows, and what to call with a choice made there. The choice is shown at once, and stays while `keep`
 * stores it, whatever is read in between; where `keep` resolves to false, what was `kept` is shown again.
 */
export function useOptimistic<T>(
  kept: T,
  keep: (value: T) => Promise<boolean>,
): [T, (value: T) => Promise<boolean>] {
  const [chosen, setChosen] = useState<Chosen<T> | null>(null);
  // What is stored is read a moment after it was said to be stored: another value read ends the wait.
  useEffect(() => setChosen((now) => (now?.isKept ? null : now)), [kept]);
  const choose = async (value: T) => {
    const mine = { value, isKept: false };
    setChosen(mine);
    const isKept = await keep(value);
    setChosen((now) => (now === mine ? (isKept ? { value, isKept } : null) : now));
    return isKept;
  };
  return [chosen === null ? kept : chosen.value, choose];
}
