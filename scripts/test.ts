/** Everything that must hold, in the order that finds a fault soonest. Ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { build } from './build.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const bin = (name: string) => join('node_modules', '.bin', name);
const reports = 'dist/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** A command that passes or fails as one. */
function command(name: string, args: readonly string[]): Tally {
  const ok = spawnSync(bin(name), args, { stdio: 'inherit' }).status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});

/** A run of Vitest, counted test by test; a run that dies counts as one failure. */
function vitest(config: string): Tally {
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
    const died = numFailedTests === 0 && (!success || status !== 0);
    return { passed: numPassedTests, failed: numFailedTests + (died ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Something that throws when it fails. */
function work(run: () => void): Tally {
  try {
    run();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const steps: readonly (readonly [string, () => Tally])[] = [
  ['types', () => command('tsc', ['-p', 'tsconfig.json'])],
  ['types of the core, without the DOM', () => command('tsc', ['-p', 'tsconfig.core.json'])],
  ['lint', () => command('biome', ['check', '--error-on-warnings', '.'])],
  ['unit', () => vitest('vitest.config.ts')],
  ['build for Chromium', () => work(() => build('chrome'))],
  ['build for Firefox', () => work(() => build('firefox'))],
  [
    'web-ext lint',
    () => command('web-ext', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery']),
  ],
  ['browsers', () => work(() => [ensureChromium(), ensureFirefox()])],
  ['the built extension in Chromium and Firefox', () => vitest('vitest.e2e.config.ts')],
];

let total: Tally = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { passed, failed } = run();
  total = { passed: total.passed + passed, failed: total.failed + failed };
  console.log(`  ${failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
