import { expect, it } from 'vitest';
import { readText, trackedFiles } from './source-tree.ts';

it('only package.json and its lock file contain the version', () => {
  const { version } = JSON.parse(readText('package.json'));
  expect(JSON.parse(readText('package-lock.json')).version).toBe(version);
  expect(JSON.parse(readText('manifest.json')).version).toBeUndefined();
});

it('the changelog starts with “Unreleased” or the current version', () => {
  const { version } = JSON.parse(readText('package.json'));
  const [, first = ''] = readText('CHANGELOG.md').split(/^## /m);
  expect(['Unreleased', version]).toContain(/^\S+/.exec(first)?.[0]);
});

it('the workflows pin actions by commit hash and have read-only permissions by default', () => {
  const workflows = trackedFiles.filter((path) => path.startsWith('.github/workflows/'));
  expect(workflows.length).toBeGreaterThan(1);
  for (const path of workflows) {
    const text = readText(path);
    expect(text, path).toMatch(/^permissions:\n {2}contents: read$/m);
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action, path).toMatch(/^\.\/|^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  }
});

it.each(['README.md', 'PRIVACY.md', 'store/permissions.md'])('%s explains each permission', (path) => {
  const { permissions, optional_permissions, optional_host_permissions } = JSON.parse(
    readText('manifest.json'),
  );
  expect(permissions.length).toBeGreaterThan(0);
  for (const permission of [...permissions, ...optional_permissions])
    expect(readText(path)).toContain(`\`${permission}\``);
  expect(optional_host_permissions).toEqual(['https://*/*']);
});
