import { describe, expect, it } from 'vitest';
import { type Result, runStages } from '../../../scripts/test/run-stages.ts';
import { stages } from '../../../scripts/test/stages.ts';

/** Runs stages that have these results. Returns the total and what is printed. */
function runFakes(results: readonly Result[]) {
  const lines: string[] = [];
  const fakes = results.map((result, index) => ({
    name: `stage ${index + 1}`,
    needsBuild: false,
    run: () => result,
  }));
  const total = runStages(fakes, (line) => lines.push(...line.split('\n')));
  return { total, lines: lines.filter((line) => line !== '') };
}

describe('runStages', () => {
  it('adds up the results, and prints the time of each stage and the total', () => {
    const { total, lines } = runFakes([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 0 },
    ]);
    expect(total).toEqual({ passed: 21, failed: 0 });
    expect(lines).toEqual([
      '— stage 1',
      expect.stringMatching(/^ {2}ok, \d+\.\d s$/),
      '— stage 2',
      expect.stringMatching(/^ {2}ok, \d+\.\d s$/),
      '21 passed, 0 failed',
    ]);
  });

  it('stops after the first stage that fails, and names those that did not run', () => {
    const { total, lines } = runFakes([
      { passed: 1, failed: 0 },
      { passed: 8, failed: 2 },
      { passed: 1, failed: 0 },
      { passed: 1, failed: 0 },
    ]);
    expect(total).toEqual({ passed: 9, failed: 2 });
    expect(lines.slice(2)).toEqual([
      '— stage 2',
      expect.stringMatching(/^ {2}FAILED, \d+\.\d s$/),
      'Not run: stage 3, stage 4',
      '9 passed, 2 failed',
    ]);
  });
});

describe('the stages', () => {
  it('check rules and sites, types, lint, unused code, and unit tests before any build', () => {
    const names = stages.map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual([
      'rules and sites',
      'types',
      'types of the core, without the DOM',
      'lint',
      'unused files, exports, and packages',
      'unit tests',
    ]);
    expect(stages.map(({ needsBuild }) => needsBuild)).toEqual(names.map((_, index) => index >= 6));
    expect(names.at(-1)).toBe('browser tests in Chromium and Firefox');
  });
});
