import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, longest first. Vitest sorts the others by the time that they took
 * before, or by their size.
 */
export const longestFiles = [
  'sites',
  'overlay-overlap',
  'fuzz/known-sites',
  'contract/input-method',
  'contract/replace-words',
  'contract/editors-firefox',
  'matrix/dev',
  'journey',
  'drafts-unchanged',
  'counting',
  'coach-behavior',
  'lifecycle/update-disable-remove',
  'privacy',
].map((name) => `tests/e2e/${name}.test.ts`);

/** Starts the longest files first, so that no worker is left alone with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longestFiles.findIndex((path) => moduleId.endsWith(`/${path}`));
      return rank === -1 ? longestFiles.length : rank;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
