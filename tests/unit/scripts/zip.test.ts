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
  it('holds the files as they are', () => {
    const unzipped = unzipSync(zip(new Map(files)));
    expect(Object.entries(unzipped)).toEqual(files.map(([path, content]) => [path, content]));
  });

  it('is the same whatever order the files come in', () => {
    expect(zip(new Map([...files].reverse()))).toEqual(zip(new Map(files)));
  });

  it('dates every entry the first of January 2020, in any time zone', () => {
    // The date of the first local header, bits 0–4 day, 5–8 month, 9–15 years since 1980; its time before it.
    const header = new DataView(zip(new Map(files)).buffer);
    expect(header.getUint16(12, true)).toBe(((2020 - 1980) << 9) | (1 << 5) | 1);
    expect(header.getUint16(10, true)).toBe(0);
  });
});
