import { zipSync } from 'fflate';

/** The contents of files by their relative path. Paths use slashes on all systems. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The date of all entries. Zip stores local time without a time zone, so a date in local time has
 * the same bytes on every machine
 * (APPNOTE 4.4.6: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 */
const date = new Date(2020, 0, 1);

/** Creates a zip archive. The same files always give the same bytes. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: date });
}
