import { ensureChromium, ensureFirefox } from '../browsers.ts';
import { build } from '../build.ts';
import { PlainError } from '../plain-error.ts';
import type { Result, Stage } from './run-stages.ts';
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';

const countOne = (passed: boolean): Result => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Runs a tool that counts as one check. */
const tool =
  (...[name, args]: Parameters<typeof runTool>) =>
  (): Result =>
    countOne(runTool(name, args));

/** Runs a function that throws an error if it fails. */
function attempt(run: () => void): Result {
  try {
    run();
    return countOne(true);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    return countOne(false);
  }
}

const fast: readonly (readonly [string, () => Result])[] = [
  ['rules and sites', tool('tsx', ['scripts/check-rules-and-sites.ts'])],
  ['types', tool('tsc', ['-p', 'tsconfig.json'])],
  ['types of the core, without the DOM', tool('tsc', ['-p', 'tsconfig.core.json'])],
  ['lint', tool('biome', ['check', '--error-on-warnings', '.'])],
  ['unused files, exports, and packages', tool('knip', [])],
  ['unit tests', () => runVitest('vitest.config.ts')],
];

const slow: readonly (readonly [string, () => Result])[] = [
  ['build for Chromium', () => attempt(() => build('chrome'))],
  ['build for Firefox', () => attempt(() => build('firefox'))],
  ['web-ext lint', tool('web-ext', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery'])],
  ['installed browsers', () => attempt(() => [ensureChromium(), ensureFirefox()])],
  ['browser tests in Chromium and Firefox', () => runVitest('vitest.e2e.config.ts')],
];

/** Everything that `npm test` runs, in this order. `npm run check` runs those without a build. */
export const stages: readonly Stage[] = [
  ...fast.map(([name, run]) => ({ name, needsBuild: false, run })),
  ...slow.map(([name, run]) => ({ name, needsBuild: true, run })),
];
