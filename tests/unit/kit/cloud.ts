import type { HabitLog } from '../../../src/coach/counting/counts.ts';
import type { StoredItems } from '../../../src/storage/local-log.ts';
import { readHabitLog } from '../../../src/storage/read-history.ts';
import { runSync } from '../../../src/storage/sync/run-sync.ts';
import { createWriter, type Writer } from '../../../src/storage/writer.ts';
import { memory } from './memory-browser.ts';

/**
 * Several devices of one user that take turns in the one in-memory browser, and the cloud that
 * syncs their items. An item that a device writes replaces the one in the cloud, whichever device
 * wrote that.
 */
export function devicesOfOneUser(count: number) {
  const stores: StoredItems[] = Array.from({ length: count }, () => ({}));
  let cloud: Record<string, unknown> = {};
  const history: StoredItems[] = [{}];
  let ids = 0;
  const newDeviceId = () => (++ids).toString(16).padStart(8, '0');

  /** Runs `work` on device `n`, whose sync storage contains `syncItems`. */
  const runOn = async <T>(
    n: number,
    syncItems: StoredItems,
    work: (writer: Writer) => Promise<T>,
  ): Promise<T> => {
    memory.local.reset(stores[n] ?? {});
    memory.sync.reset(syncItems);
    const result = await work(createWriter(newDeviceId));
    stores[n] = memory.local.stored();
    return result;
  };

  return {
    runOn: <T>(n: number, work: (writer: Writer) => Promise<T>) => runOn(n, {}, work),
    log: (n: number): Promise<HabitLog> => runOn(n, {}, () => readHabitLog()),
    stored: (n: number) => stores[n] ?? {},
    replaceStored: (n: number, items: StoredItems) => {
      stores[n] = items;
    },
    cloud: () => cloud,
    replaceCloud: (items: Record<string, unknown>) => {
      cloud = items;
    },
    /**
     * Syncs device `n`. Each number in `ages` replaces one item by an earlier state of it, so that
     * the device sees some items late.
     */
    async sync(n: number, today: string, ages: readonly number[] = []): Promise<void> {
      const downloaded: Record<string, unknown> = { ...cloud };
      ages.forEach((age, i) => {
        const key = Object.keys(cloud).sort()[i];
        const earlier = history[age % history.length];
        if (key === undefined || earlier === undefined) return;
        delete downloaded[key];
        if (key in earlier) downloaded[key] = earlier[key];
      });
      await runOn(n, downloaded, async (writer) => {
        await runSync(writer, today, 1);
        const after = memory.sync.stored();
        for (const key of Object.keys(downloaded)) if (!(key in after)) delete cloud[key];
        for (const [key, item] of Object.entries(after)) {
          if (JSON.stringify(item) !== JSON.stringify(downloaded[key])) cloud[key] = item;
        }
      });
      history.push({ ...cloud });
    },
  };
}
