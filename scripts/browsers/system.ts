import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the search for browsers needs to know about a computer. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
  /** Whether the path is a program that the user may run. */
  readonly isProgram: (path: string) => boolean;
  /** The names in a folder, or none if it does not exist. */
  readonly list: (folder: string) => readonly string[];
}

export const thisSystem: System = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** Joins the parts of a path as the system writes them. */
export function joinOn({ platform }: System, ...parts: string[]): string {
  return (platform === 'win32' ? win32 : posix).join(...parts);
}

/** Where the programs with these names would be in the folders of the PATH. */
export function onPath(system: System, names: readonly string[]): string[] {
  const { platform, env } = system;
  const isWindows = platform === 'win32';
  const folders = (env.PATH ?? '').split(isWindows ? ';' : ':').filter((folder) => folder !== '');
  const files = isWindows ? names.map((name) => `${name}.exe`) : names;
  return files.flatMap((file) => folders.map((folder) => joinOn(system, folder, file)));
}

/** Where programs would be on a Mac. Each is an app and the name of its program. */
export function inApplications(system: System, apps: readonly (readonly [string, string])[]): string[] {
  if (system.platform !== 'darwin') return [];
  const folders = ['/Applications', joinOn(system, system.home, 'Applications')];
  return apps.flatMap(([app, program]) =>
    folders.map((folder) => joinOn(system, folder, `${app}.app`, 'Contents/MacOS', program)),
  );
}

/** Where programs would be on Windows. The paths are relative to the folders for programs. */
export function inProgramFiles(system: System, paths: readonly string[]): string[] {
  const { platform, env } = system;
  if (platform !== 'win32') return [];
  const folders = [env.PROGRAMFILES, env.PROGRAMW6432, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const named = [...new Set(folders)].flatMap((folder) => (folder ? [folder] : []));
  return paths.flatMap((path) => named.map((folder) => joinOn(system, folder, path)));
}
