import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension in a temporary folder, which can become a newer version. */
export interface ExtensionCopy {
  readonly folder: string;
  setVersion(version: string): void;
  remove(): void;
}

/** Copies the extension in the folder `built`. */
export function copyExtension(built: string): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
  cpSync(built, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  return {
    folder,
    setVersion: (version) =>
      writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
