import { zipSync } from 'fflate';

/** Files by their path from the root of an archive or a folder, with slashes on every system. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The local day every entry is dated. Zip keeps local time without its zone, so a day made of local parts is
 * the same bytes everywhere (APPNOTE 4.4.6: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 */
const date = new Date(2020, 0, 1);

/** A zip archive of `files`: the same files make the same bytes, on any machine at any time. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: date });
}
