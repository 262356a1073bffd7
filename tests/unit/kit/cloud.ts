import type { HabitLog } from '../../../src/coach/counting/counts.ts';
import type { StoredItems } from '../../../src/storage/local-log.ts';
import { readHabitLog } from '../../../src/storage/read-stored.ts';
import { runSync } from '../../../src/storage/sync/run-sync.ts';
import { createWriter, type Writer } from '../../../src/storage/writer.ts';
import { memory } from './memory-browser.ts';

/**
 * Several devices of one person, one after the other in the one browser there is in memory, and the sync
 * between them: what a device writes takes the place of the item in the cloud, whoever wrote it before.
 */
export function devicesOfOne(count: number) {
  const stores: StoredItems[] = Array.from({ length: count }, () => ({}));
  let cloud: Record<string, unknown> = {};
  const past: StoredItems[] = [{}];
  let names = 0;
  const newName = () => (++names).toString(16).padStart(8, '0');

  /** Does something on device `n`, which sees `seen` in its sync. */
  const on = async <T>(n: number, seen: StoredItems, work: (writer: Writer) => Promise<T>): Promise<T> => {
    memory.local.reset(stores[n] ?? {});
    memory.sync.reset(seen);
    const done = await work(createWriter(newName));
    stores[n] = memory.local.stored();
    return done;
  };

  return {
    on: <T>(n: number, work: (writer: Writer) => Promise<T>) => on(n, {}, work),
    log: (n: number): Promise<HabitLog> => on(n, {}, () => readHabitLog()),
    stored: (n: number) => stores[n] ?? {},
    put: (n: number, items: StoredItems) => {
      stores[n] = items;
    },
    cloud: () => cloud,
    putCloud: (items: Record<string, unknown>) => {
      cloud = items;
    },
    /** Device `n` exchanges; with `late`, it sees the cloud as it once was, for each item by itself. */
    async exchange(n: number, today: string, late: readonly number[] = []): Promise<void> {
      const seen: Record<string, unknown> = { ...cloud };
      late.forEach((when, i) => {
        const key = Object.keys(cloud).sort()[i];
        const then = past[when % past.length];
        if (key === undefined || then === undefined) return;
        delete seen[key];
        if (key in then) seen[key] = then[key];
      });
      await on(n, seen, async (writer) => {
        await runSync(writer, today, 1);
        const after = memory.sync.stored();
        for (const key of Object.keys(seen)) if (!(key in after)) delete cloud[key];
        for (const [key, item] of Object.entries(after)) {
          if (JSON.stringify(item) !== JSON.stringify(seen[key])) cloud[key] = item;
        }
      });
      past.push({ ...cloud });
    },
  };
}
