import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFixtures } from '../../fixtures/build.ts';

/**
 * Builds the scripts of the fixture pages once, before all test files. Gives the workers a folder
 * for their temporary files and removes it at the end, because Vitest ends a worker before its
 * browser has removed its profile.
 */
export default async function setUp(): Promise<() => void> {
  await buildFixtures();
  const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
  // Linux and macOS read the first, Windows the others.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
