import { useEffect, useState } from 'preact/hooks';
import { onStored } from './read-stored.ts';

/** What a view knows of something stored: the value, once read, or why it could not be read. */
export type Stored<T> = { value: T } | { failed: unknown } | null;

/** Reads something kept, and again after each change `watch` tells of, for as long as the view is there. */
export function useStored<T>(read: () => Promise<T>, watch = onStored): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = () => {
      read().then(
        (value) => !life.signal.aborted && setStored({ value }),
        (failed: unknown) => !life.signal.aborted && setStored({ failed }),
      );
    };
    watch(load, life.signal);
    load();
    return () => life.abort();
  }, [read, watch]);
  return stored;
}
