type Listener = (...args: readonly unknown[]) => unknown;

/** An event of the browser's. */
export function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** What each listener answers. */
    fire: (...args: readonly unknown[]) => [...listeners].map((listener) => listener(...args)),
  };
}

/** What a storage area has room for, in bytes of keys and JSON. */
export interface Quota {
  readonly all: number;
  readonly item: number;
  readonly items: number;
}

/** A turn of the event loop, as a real store needs: reads and writes made at once interleave. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const copy = (value: unknown): unknown => (value === undefined ? undefined : structuredClone(value));

/** Bytes an item takes, as browsers count them. */
export const bytesOf = (key: string, value: unknown) =>
  new TextEncoder().encode(key + JSON.stringify(value)).length;

/** A storage area kept in memory. */
export function memoryArea(changed: (changes: Record<string, unknown>) => void, quota: Quota | null = null) {
  const stored = new Map<string, unknown>();
  const failures: Error[] = [];
  const removeFailures: Error[] = [];
  const readFailures: Error[] = [];
  let writes = 0;
  const write = async () => {
    await turn();
    writes++;
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
  };
  const check = (items: Readonly<Record<string, unknown>>) => {
    if (quota === null) return;
    const after = new Map([...stored, ...Object.entries(items)]);
    const sizes = [...after].map(([key, value]) => bytesOf(key, value));
    if (sizes.some((size) => size > quota.item)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > quota.all) throw new Error('QUOTA_BYTES quota exceeded');
    if (after.size > quota.items) throw new Error('MAX_ITEMS quota exceeded');
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
        await turn();
        const failure = readFailures.shift();
        if (failure !== undefined) throw failure;
        const wanted = keys === null ? [...stored.keys()] : [keys].flat();
        return Object.fromEntries(
          wanted.flatMap((key) => (stored.has(key) ? [[key, copy(stored.get(key))]] : [])),
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
        const gone = [keys].flat().filter((key) => stored.has(key));
        const changes = gone.map((key) => [key, { oldValue: stored.get(key) }] as const);
        for (const key of gone) stored.delete(key);
        if (gone.length > 0) changed(Object.fromEntries(changes));
      },
    },
    /** Begins anew, with `items` stored. */
    reset(items: Readonly<Record<string, unknown>>): void {
      stored.clear();
      failures.length = 0;
      removeFailures.length = 0;
      readFailures.length = 0;
      writes = 0;
      for (const [key, value] of Object.entries(items)) stored.set(key, copy(value));
    },
    /** As another device's telling arrives, or somebody else's hand. */
    put,
    /** The next write fails; after it the one with the next error given here. */
    failNext: (error: Error) => void failures.push(error),
    failNextRead: (error: Error) => void readFailures.push(error),
    failNextRemove: (error: Error) => void removeFailures.push(error),
    stored: (): Record<string, unknown> => Object.fromEntries(stored),
    writes: () => writes,
  };
}
