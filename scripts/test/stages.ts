import { ensureChromium, ensureFirefox } from '../browsers.ts';
import { PlainError } from '../plain-error.ts';
import type { Result, Stage, Step } from './run-stages.ts';
import { runTool, type ToolName } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';

const countOne = (passed: boolean): Result => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** A stage that runs a tool, which counts as one check. */
const check = (name: string, tool: ToolName, args: readonly string[]): Stage => ({
  name,
  run: async (print, signal) => countOne(await runTool(tool, args, print, signal)),
});

/** A stage that runs tests, each of which counts. */
const tests = (name: string, config: string): Stage => ({
  name,
  run: (print, signal) => runVitest(config, print, signal),
});

const browsers: Stage = {
  name: 'installed browsers',
  async run(print) {
    try {
      ensureChromium();
      ensureFirefox();
      return countOne(true);
    } catch (error) {
      print(`${error instanceof PlainError ? error.message : String(error)}\n`);
      return countOne(false);
    }
  },
};

/** Its messages are shorter than those of the type checker, so it comes first. */
const rulesAndSites = [check('rules and sites', 'tsx', ['scripts/check-rules-and-sites.ts'])];
const types = [
  check('types', 'tsc', ['-p', 'tsconfig.json']),
  check('types of the core, without the DOM', 'tsc', ['-p', 'tsconfig.core.json']),
];
const lint = [check('lint', 'biome', ['check', '--error-on-warnings', '.'])];
const unused = [check('unused files, exports, and packages', 'knip', [])];
const unitTests = [tests('unit tests', 'vitest.config.ts')];
const builds = [
  check('build for Chromium', 'tsx', ['scripts/build.ts', 'chrome']),
  check('build for Firefox', 'tsx', ['scripts/build.ts', 'firefox']),
  check('scripts of the fixture pages', 'tsx', ['scripts/test/build-fixtures.ts']),
];
const webExtLint = check('web-ext lint', 'web-ext', [
  ...['lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
]);

/** The steps of each command. */
export const stepsOf = {
  /** What needs neither a build nor a browser. */
  check: [[rulesAndSites], [types, [...lint, ...unused]], [unitTests]],
  /** Everything, but only a random sample of each large table. */
  test: [
    [rulesAndSites],
    [types, [...lint, ...unused]],
    [unitTests, [...builds, webExtLint]],
    [[browsers]],
    [[tests('browser tests in Chromium and Firefox', 'vitest.e2e.config.ts')]],
  ],
  /** The large tables, whole. */
  matrix: [[[...builds, browsers]], [[tests('all rows of the large tables', 'vitest.matrix.config.ts')]]],
} as const satisfies Record<string, readonly Step[]>;
