/**
 * The quota of a browser's sync storage, in bytes of each key and its value as JSON. It is the same
 * in Chrome and Firefox
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync).
 */
export const quota = { maxTotalBytes: 102_400, maxItemBytes: 8192, maxItems: 512 } as const;

/** The bytes of the quota that an item takes. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}
