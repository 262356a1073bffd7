import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firefoxVersion } from '../../../../scripts/browsers/firefox-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file that exists only in this test, and returns its path. */
function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
  return file;
}

describe('firefoxVersion', () => {
  it('is in the file beside the program, also if the program is a symbolic link', () => {
    const program = write('lib/firefox-esr', '');
    write('lib/application.ini', '[App]\nVendor=Mozilla\nVersion=153.8.0\n');
    symlinkSync(program, join(folder, 'firefox-esr'), 'file');
    expect(firefoxVersion(program)).toBe(153);
    expect(firefoxVersion(join(folder, 'firefox-esr'))).toBe(153);
  });

  it('is in the resources of an app on macOS', () => {
    const program = write('Firefox.app/Contents/MacOS/firefox', '');
    write('Firefox.app/Contents/Resources/application.ini', 'Version=142.0');
    expect(firefoxVersion(program)).toBe(142);
  });

  it('is unknown for a file that is not a Firefox', () => {
    expect(firefoxVersion(join(folder, 'missing/firefox'))).toBeNull();
  });
});
