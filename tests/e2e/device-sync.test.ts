import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { type ExtensionApi, extensionApi, type StoredItems } from './harness/extension-api.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { totalCounts } from './harness/recorded-counts.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let [chromium, other]: (Browser | undefined)[] = [];
let firefox: Firefox | undefined;
let devices: ExtensionApi[] = [];

beforeAll(async () => {
  [chromium, other, firefox] = await Promise.all([sharedChromium(), startChromium(), startFirefox()]);
  const path = 'src/popup/index.html';
  devices = [
    extensionApi(await chromium.open(`${chromium.extension}${path}`)),
    extensionApi(await other.open(`${other.extension}${path}`)),
    extensionApi(await firefox.openOwn(path)),
  ];
});
afterAll(() => Promise.all([chromium?.close(), other?.close(), firefox?.close()]));

/** The totals of all days, because the date may change while the test runs. */
const totals = async (device: ExtensionApi) => totalCounts(await device.local());
const polling = { timeout: 40_000, interval: 500 };
const waitForUploads = async () => {
  for (const device of devices) {
    await expect.poll(async () => 'unsent' in (await device.local()), polling).toBe(false);
  }
};

/** The browsers of a test have no account, so the test copies `storage.sync` between them. */
const cloud = new Map<string, unknown>();
const lastDownloads = new Map<ExtensionApi, StoredItems>();

async function syncDevices(): Promise<void> {
  for (const device of devices) {
    const before = lastDownloads.get(device) ?? {};
    const now = await device.sync();
    for (const key of Object.keys(before)) if (!(key in now)) cloud.delete(key);
    for (const [key, item] of Object.entries(now)) {
      if (JSON.stringify(item) !== JSON.stringify(before[key])) cloud.set(key, item);
    }
  }
  for (const device of devices) {
    const deletedKeys = Object.keys(await device.sync()).filter((key) => !cloud.has(key));
    if (deletedKeys.length > 0) await device.remove('sync', deletedKeys);
    await device.set('sync', Object.fromEntries(cloud));
    lastDownloads.set(device, Object.fromEntries(cloud));
  }
}

/**
 * Syncs until `check` passes on all devices. Two devices can write the same item at once; one then
 * writes it again.
 */
async function syncUntil(check: (device: ExtensionApi) => Promise<void>): Promise<void> {
  await expect
    .poll(async () => {
      await syncDevices();
      for (const device of devices) await check(device);
      return true;
    }, polling)
    .toBe(true);
}

test('three synced browsers end with the same counts and settings, and delete data on all devices', async () => {
  const counts = [{ 'post:x': 2 }, { 'post:x': 1, 'reply:reddit': 3 }, { 'reply:reddit': 4, asked: 1 }];
  for (const [n, device] of devices.entries()) {
    await device.send({ type: 'count', counts: counts[n] });
    await device.send({ type: 'change', change: { set: 'rule', id: `rule-${n}`, to: false } });
  }
  await waitForUploads();
  await syncUntil(async (device) => {
    expect(await totals(device)).toEqual({ 'post:x': 3, 'reply:reddit': 7, asked: 1 });
    expect((await device.local()).settings).toMatchObject({
      rulesOff: expect.arrayContaining(['rule-0', 'rule-1', 'rule-2']),
    });
  });

  const [first] = devices;
  await first?.send({ type: 'delete', scope: { what: 'site', site: 'x' } });
  await syncUntil(async (device) => {
    expect(await totals(device)).toEqual({ 'reply:reddit': 7, asked: 1 });
  });
}, 90_000);
