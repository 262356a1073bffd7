import { beforeEach, expect, it, vi } from 'vitest';
import { onStorageChange } from '../../../src/storage/on-storage-change.ts';
import { readHabitLog } from '../../../src/storage/read-history.ts';
import { readSettings } from '../../../src/storage/read-settings.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import browser, { memory } from '../kit/memory-browser.ts';

beforeEach(() => memory.reset());

it('reads the settings and the habit log', async () => {
  memory.reset({ settings: { ...defaultSettings, enabled: false }, 'day:2026-11-22': { asked: 1 } });
  expect(await readSettings()).toEqual({ ...defaultSettings, enabled: false });
  expect(await readHabitLog()).toEqual({ '2026-11-22': { asked: 1 } });
});

it('reads the default settings and an empty log if nothing is stored', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readHabitLog()).toEqual({});
});

it('calls the listener after each change of local storage until the signal aborts', async () => {
  const life = new AbortController();
  const changed = vi.fn();
  onStorageChange(changed, life.signal);
  await browser.storage.local.set({ settings: defaultSettings });
  browser.storage.onChanged.fire({}, 'sync');
  expect(changed).toHaveBeenCalledTimes(1);
  life.abort();
  await browser.storage.local.set({ settings: defaultSettings });
  expect(changed).toHaveBeenCalledTimes(1);
});
