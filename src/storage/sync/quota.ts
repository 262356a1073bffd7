/**
 * What a browser's sync has room for, in bytes of each key and its value as JSON; the same in Chrome and
 * Firefox (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync).
 */
export const quota = { all: 102_400, item: 8192, items: 512 } as const;

/** Bytes an item takes of the quota. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}
