type Listener = (...args: readonly unknown[]) => unknown;

/** An event like those of the browser's API. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** Calls the listeners and returns their results. */
    fire: (...args: readonly unknown[]) => [...listeners].map((listener) => listener(...args)),
  };
}

/** The limits of a storage area. Sizes are bytes of the key and the value as JSON. */
export interface Quota {
  readonly maxTotalBytes: number;
  readonly maxItemBytes: number;
  readonly maxItems: number;
}

/**
 * Waits for one cycle of the event loop, so that concurrent reads and writes interleave as in a
 * browser.
 */
const nextCycle = () => new Promise<void>((resolve) => setImmediate(resolve));
const copy = (value: unknown): unknown => (value === undefined ? undefined : structuredClone(value));

/** The size of an item as browsers count it. */
const bytesOf = (key: string, value: unknown) => new TextEncoder().encode(key + JSON.stringify(value)).length;

/** A storage area in memory. Calls `changed` with the changes after each write. */
export function memoryArea(changed: (changes: Record<string, unknown>) => void, quota: Quota | null = null) {
  const stored = new Map<string, unknown>();
  const failures: Error[] = [];
  const removeFailures: Error[] = [];
  const readFailures: Error[] = [];
  let writes = 0;
  const write = async () => {
    await nextCycle();
    writes++;
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
  };
  const check = (items: Readonly<Record<string, unknown>>) => {
    if (quota === null) return;
    const after = new Map([...stored, ...Object.entries(items)]);
    const sizes = [...after].map(([key, value]) => bytesOf(key, value));
    if (sizes.some((size) => size > quota.maxItemBytes))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > quota.maxTotalBytes)
      throw new Error('QUOTA_BYTES quota exceeded');
    if (after.size > quota.maxItems) throw new Error('MAX_ITEMS quota exceeded');
  };
  const put = (items: Readonly<Record<string, unknown>>) => {
    const changes: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(items)) {
      changes[key] = { oldValue: stored.get(key), newValue: copy(value) };
      stored.set(key, copy(value));
    }
    changed(changes);
  };
  return {
    area: {
      async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
        await nextCycle();
        const failure = readFailures.shift();
        if (failure !== undefined) throw failure;
        const requested = keys === null ? [...stored.keys()] : [keys].flat();
        return Object.fromEntries(
          requested.flatMap((key) => (stored.has(key) ? [[key, copy(stored.get(key))]] : [])),
        );
      },
      async set(items: Readonly<Record<string, unknown>>): Promise<void> {
        await write();
        check(items);
        put(items);
      },
      async remove(keys: string | readonly string[]): Promise<void> {
        await write();
        const failure = removeFailures.shift();
        if (failure !== undefined) throw failure;
        const removed = [keys].flat().filter((key) => stored.has(key));
        const changes = removed.map((key) => [key, { oldValue: stored.get(key) }] as const);
        for (const key of removed) stored.delete(key);
        if (removed.length > 0) changed(Object.fromEntries(changes));
      },
    },
    /** Resets everything and stores `items`. */
    reset(items: Readonly<Record<string, unknown>>): void {
      stored.clear();
      failures.length = 0;
      removeFailures.length = 0;
      readFailures.length = 0;
      writes = 0;
      for (const [key, value] of Object.entries(items)) stored.set(key, copy(value));
    },
    /** Stores items as another device or the organization would: not counted as a write. */
    put,
    /** Makes the next write fail. Several calls make as many writes fail, in order. */
    failNext: (error: Error) => void failures.push(error),
    failNextRead: (error: Error) => void readFailures.push(error),
    failNextRemove: (error: Error) => void removeFailures.push(error),
    stored: (): Record<string, unknown> => Object.fromEntries(stored),
    writes: () => writes,
  };
}
