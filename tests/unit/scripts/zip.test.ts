import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../scripts/package/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  ['manifest.json', bytes('{}')],
  ['src/a.js', bytes('let a = 1;'.repeat(50))],
  ['src/ä.txt', bytes('ä')],
] as const;

describe('zip', () => {
  it('keeps the content of each file', () => {
    const unzipped = unzipSync(zip(new Map(files)));
    expect(Object.entries(unzipped)).toEqual(files.map(([path, content]) => [path, content]));
  });

  it('does not depend on the order of the files', () => {
    expect(zip(new Map([...files].reverse()))).toEqual(zip(new Map(files)));
  });

  it('sets the date of each entry to January 1, 2020, in any time zone', () => {
    // In a local header, bytes 10 and 11 are the time; bytes 12 and 13 the date: 5 bits day, 4
    // month, 7 years since 1980.
    const header = new DataView(zip(new Map(files)).buffer);
    expect(header.getUint16(12, true)).toBe(((2020 - 1980) << 9) | (1 << 5) | 1);
    expect(header.getUint16(10, true)).toBe(0);
  });
});
