/** Runs all checks, fast ones first. The last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { build } from './build.ts';

interface Result {
  readonly passed: number;
  readonly failed: number;
}

const bin = (name: string) => join('node_modules', '.bin', name);
const reports = 'dist/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs a command that counts as one check. */
function runCommand(name: string, args: readonly string[]): Result {
  const passed = spawnSync(bin(name), args, { stdio: 'inherit' }).status === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});

/** Runs Vitest and counts each test. If Vitest itself fails, that counts as one failure. */
function runVitest(config: string): Result {
  const report = join(reports, `${config}.json`);
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(bin('vitest'), args, { stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests, success } = v.parse(
      reportSchema,
      JSON.parse(readFileSync(report, 'utf8')),
    );
    const vitestFailed = numFailedTests === 0 && (!success || status !== 0);
    return { passed: numPassedTests, failed: numFailedTests + (vitestFailed ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a function that throws an error if it fails. */
function runFunction(run: () => void): Result {
  try {
    run();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const steps: readonly (readonly [string, () => Result])[] = [
  ['type check', () => runCommand('tsc', ['-p', 'tsconfig.json'])],
  ['type check of the core without DOM types', () => runCommand('tsc', ['-p', 'tsconfig.core.json'])],
  ['lint', () => runCommand('biome', ['check', '--error-on-warnings', '.'])],
  ['unit tests', () => runVitest('vitest.config.ts')],
  ['build for Chromium', () => runFunction(() => build('chrome'))],
  ['build for Firefox', () => runFunction(() => build('firefox'))],
  [
    'web-ext lint',
    () => runCommand('web-ext', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery']),
  ],
  ['installed browsers', () => runFunction(() => [ensureChromium(), ensureFirefox()])],
  ['tests of the built extension in Chromium and Firefox', () => runVitest('vitest.e2e.config.ts')],
];

let total: Result = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { passed, failed } = run();
  total = { passed: total.passed + passed, failed: total.failed + failed };
  console.log(`  ${failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
