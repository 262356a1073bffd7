import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/package/folder-files.ts';
import { differentFiles, rebuild } from '../../scripts/package/rebuild.ts';
import { sourceFiles } from '../../scripts/package/source-files.ts';

// `npm run package` does the same for Firefox.
test('the source builds the same bytes again, in another folder', () => {
  const again = rebuild(sourceFiles('.'), ['chrome']).get('chrome') ?? expect.fail('nothing built');
  expect(again.size).toBeGreaterThan(15);
  expect(differentFiles(filesIn('dist/chrome'), again)).toEqual([]);
});
