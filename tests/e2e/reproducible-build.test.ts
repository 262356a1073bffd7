import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/package/folder-files.ts';
import { differentFiles, rebuild } from '../../scripts/package/rebuild.ts';
import { sourceFiles } from '../../scripts/package/source-files.ts';

// `npm run package` checks the Firefox build in the same way.
test('a build from the source archive in another folder has the same bytes', () => {
  const rebuilt =
    rebuild(sourceFiles('.'), ['chrome']).get('chrome') ?? expect.fail('There is no Chrome build.');
  expect(rebuilt.size).toBeGreaterThan(15);
  expect(differentFiles(filesIn('dist/chrome'), rebuilt)).toEqual([]);
});
