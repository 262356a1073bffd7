import { useEffect, useState } from 'preact/hooks';
import { onStorageChange } from './on-storage-change.ts';

/** A stored value, the error if it could not be read, or null while it is being read. */
export type Stored<T> = { value: T } | { failed: unknown } | null;

/** Reads a stored value, and reads it again after each change that `watch` reports. */
export function useStored<T>(read: () => Promise<T>, watch = onStorageChange): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>(null);
  useEffect(() => {
    const mounted = new AbortController();
    const load = () => {
      read().then(
        (value) => !mounted.signal.aborted && setStored({ value }),
        (failed: unknown) => !mounted.signal.aborted && setStored({ failed }),
      );
    };
    watch(load, mounted.signal);
    load();
    return () => mounted.abort();
  }, [read, watch]);
  return stored;
}
