import { expect, test } from 'vitest';
import { targets } from '../../scripts/build.ts';
import { filesIn } from '../../scripts/package/folder-files.ts';
import { differing, rebuild } from '../../scripts/package/rebuild.ts';
import { sourceFiles } from '../../scripts/package/source-files.ts';

test('the source builds the same bytes again, in another folder', () => {
  const again = rebuild(sourceFiles('.'), targets);
  expect([...again.keys()]).toEqual(targets);
  for (const [target, files] of again) {
    expect(files.size, target).toBeGreaterThan(15);
    expect(differing(filesIn(`dist/${target}`), files), target).toEqual([]);
  }
});
