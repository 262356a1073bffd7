import { describe, expect, it } from 'vitest';
import { readText, trackedFiles } from './source-tree.ts';

const runners = trackedFiles.filter((path) => /^\.github\/workflows\/|^\.githooks\//.test(path));

it.each(runners)('%s runs only commands that package.json has', (path) => {
  const { scripts } = JSON.parse(readText('package.json'));
  const commands = [...readText(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)];
  expect(commands.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});

describe('the jobs for browser tests', () => {
  const tests = trackedFiles.filter((path) => /^tests\/e2e\/.*\.test\.ts$/.test(path));
  const uses = (path: string, browser: RegExp) => browser.test(readText(path));
  const inFirefoxJob = tests.filter((path) => path.includes('firefox'));

  it('run each file once: those with “firefox” in their name in one job, the others in the other', () => {
    const workflow = readText('.github/workflows/test.yml');
    expect(workflow).toContain("browser: Chromium\n            files: --exclude '**/*firefox*.test.ts'\n");
    expect(workflow).toContain('browser: Firefox\n            files: firefox\n');
    // Vitest looks for “firefox” in the whole path.
    expect(inFirefoxJob).toEqual(tests.filter((path) => /firefox[^/]*\.test\.ts$/.test(path)));
  });

  it('agree with the names of the files: “firefox” is in those that start Firefox alone', () => {
    const onlyFirefox = tests.filter(
      (path) => uses(path, /startFirefox\(/) && !uses(path, /(start|shared)Chromium\(/),
    );
    expect(onlyFirefox.length).toBeGreaterThan(3);
    expect(inFirefoxJob).toEqual(onlyFirefox);
  });
});
