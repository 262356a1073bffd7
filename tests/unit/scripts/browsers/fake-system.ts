import type { System } from '../../../../scripts/browsers/system.ts';

const homes = { linux: '/users/ana', darwin: '/users/ana', win32: 'C:\\Users\\ana' };

const environments = {
  linux: { PATH: '/usr/local/bin:/usr/bin' },
  darwin: { PATH: '/opt/homebrew/bin:/usr/bin' },
  win32: {
    PATH: 'C:\\Windows;C:\\tools',
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local',
  },
};

/** A computer on which only these programs are installed. */
export function fakeSystem(
  platform: keyof typeof homes,
  programs: readonly string[],
  env: Readonly<Record<string, string>> = {},
): System {
  const slash = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env: { ...environments[platform], ...env },
    home: homes[platform],
    isProgram: (path) => programs.includes(path),
    list: (folder) => [
      ...new Set(
        programs
          .filter((path) => path.startsWith(folder + slash))
          .map((path) => path.slice(folder.length + 1).split(slash)[0] ?? ''),
      ),
    ],
  };
}
