import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfProject } from '../../unit/scripts/copy-of-project.ts';

const { folder, run, remove } = copyOfProject();
afterAll(remove);

/** Replaces text in a file of the copy during a test. */
async function withChange(path: string, from: string, to: string, test: () => void): Promise<void> {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  test();
  writeFileSync(file, text);
}

/** Runs a script that must fail with one line on stderr, and returns that line. */
function failureOf(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = run(script, args, env);
  expect(status).toBe(1);
  expect(stdout).not.toContain('Load this folder');
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr.trimEnd();
}

describe('npm run build', () => {
  it('builds for both browsers in a folder with a space and an umlaut', () => {
    const { status, stdout, stderr } = run('scripts/build.ts');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const browser of ['chrome', 'firefox']) {
      expect(stdout).toContain(`Built dist/${browser}.`);
      const manifest = JSON.parse(readFileSync(join(folder, `dist/${browser}/manifest.json`), 'utf8'));
      expect(manifest.content_scripts[0].matches).toContain('https://x.com/*');
    }
  });

  it('fails with the file and the pattern if a site has an invalid match pattern', () =>
    withChange('src/sites/x.ts', 'https://x.com/*', 'https//x.com/*', () => {
      expect(failureOf('scripts/build.ts')).toMatch(
        /^The chrome build failed: src\/sites\/x\.ts: “https\/\/x\.com\/\*” is not a match pattern/,
      );
    }));
});

describe('npm start', () => {
  it('fails with the place of an error in the code', () =>
    withChange('src/sites/x.ts', 'export default', 'const a = ; export default', () => {
      expect(failureOf('scripts/start.ts')).toMatch(
        /^The chrome build failed: src\/sites\/x\.ts:\d+:\d+: Unexpected token$/,
      );
    }));

  it('fails if there is no browser', () => {
    const message = failureOf('scripts/start.ts', [], { CHROMIUM_PATH: '/missing/chromium' });
    expect(message).toBe('CHROMIUM_PATH is “/missing/chromium”, which is not a program.');
  });
});

describe('npm run coach', () => {
  it('names the nearest sites if a site is unknown', () => {
    expect(failureOf('scripts/coach.ts', ['--site', 'mastadon', 'Hello'])).toMatch(
      /^There is no site “mastadon”\. Nearest: mastodon, /,
    );
  });

  it('fails with the place of an error in a rule', () =>
    withChange('src/rules/nudges/hype.ts', 'export default', 'const a = ; export default', () => {
      expect(failureOf('scripts/coach.ts', ['Hello'])).toMatch(
        /^The rules cannot be loaded: src\/rules\/nudges\/hype\.ts:\d+:\d+: Unexpected token$/,
      );
    }));
});
