import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Everything that a build is made from. */
const folders = ['src', '_locales', 'icons'];
const files = ['manifest.json', 'package.json', 'policy.schema.json', 'vite.config.ts'];

/** Files with these names are part of a build; an editor's backups and swap files are not. */
const buildable = /^[\w-][\w.-]*\.(?:tsx?|css|html|json|png)$/;

/**
 * Calls `onChange` with the paths of the files that changed, once they have been quiet for a
 * moment: a switch to another branch changes many.
 *
 * Each folder is watched by itself, because Node 20 on Linux loses files that an editor saves by
 * renaming if it watches folders recursively.
 */
export function watchFiles(onChange: (paths: readonly string[]) => void): void {
  let watchers: FSWatcher[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<string>();
  const note = (folder: string) => (_: unknown, name: string | null) => {
    if (name === null) return;
    if (folder === root ? !files.includes(name) : name.includes('.') && !buildable.test(name)) return;
    changed.add(relative(root, join(folder, name)).replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(report, 100);
  };
  const watchAll = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [root, ...allFolders()].map((folder) => watch(folder, note(folder)));
  };
  const report = () => {
    // There may be new folders.
    watchAll();
    onChange([...changed]);
    changed.clear();
  };
  watchAll();
}

function allFolders(): string[] {
  return folders.flatMap((name) => {
    const folder = join(root, name);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const inside = entries.filter((entry) => entry.isDirectory());
    return [folder, ...inside.map((entry) => join(entry.parentPath, entry.name))];
  });
}
