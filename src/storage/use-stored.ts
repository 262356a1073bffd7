import { useEffect, useState } from 'preact/hooks';
import { onStored } from './area.ts';

/** What a view knows of something stored: the value, once read, or why it could not be read. */
export type Stored<T> = { value: T } | { failed: unknown } | null;

/** Reads something stored, and again after each change, for as long as the view is there. */
export function useStored<T>(read: () => Promise<T>): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = () => {
      read().then(
        (value) => !life.signal.aborted && setStored({ value }),
        (failed: unknown) => !life.signal.aborted && setStored({ failed }),
      );
    };
    onStored(load, life.signal);
    load();
    return () => life.abort();
  }, [read]);
  return stored;
}
