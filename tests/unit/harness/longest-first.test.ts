import { expect, it } from 'vitest';
import { longestFiles } from '../../e2e/harness/longest-first.ts';
import { trackedFiles } from '../repository/source-tree.ts';

it('the files that start first exist', () => {
  expect(longestFiles.filter((path) => !trackedFiles.includes(path))).toEqual([]);
});
