import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isMain } from '../../../scripts/is-main.ts';

const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'a b/ü'), { recursive: true });
symlinkSync(join(folder, 'a b'), join(folder, 'link'), 'junction');
const script = join(folder, 'a b/ü/run.ts');
const other = join(folder, 'a b/ü/other.ts');
for (const file of [script, other]) writeFileSync(file, '');
const { href } = pathToFileURL(script);

describe('isMain', () => {
  it('is true for the script that Node was started with, in a folder with a space and an umlaut', () => {
    expect(isMain(href, script)).toBe(true);
  });

  it('is true if Node was started through a symbolic link', () => {
    expect(isMain(href, join(folder, 'link/ü/run.ts'))).toBe(true);
    expect(isMain(pathToFileURL(join(folder, 'link/ü/run.ts')).href, script)).toBe(true);
  });

  it('is true on Windows, whatever the case of the drive letter', () => {
    const windows = { windows: true, real: (path: string) => path.toLowerCase() };
    expect(isMain('file:///C:/a%20b/%C3%BC/run.ts', 'c:\\a b\\ü\\run.ts', windows)).toBe(true);
    expect(isMain('file:///C:/a%20b/%C3%BC/run.ts', 'c:\\a b\\ü\\other.ts', windows)).toBe(false);
  });

  it('is false for an imported module', () => {
    expect(isMain(href, other)).toBe(false);
  });

  it('is false without a script, and for one that does not exist', () => {
    expect(isMain(href, join(folder, 'missing.ts'))).toBe(false);
    expect(isMain(pathToFileURL(join(folder, 'missing.ts')).href, join(folder, 'missing.ts'))).toBe(false);
  });
});
