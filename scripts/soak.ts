/**
 * `npm run soak [-- factor]`: runs the fuzz and lifecycle tests for a longer time with a new random
 * seed. To repeat a run, set its seed: `FUZZ_SEED=… npm run soak`.
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { build } from './build.ts';
import { printPlainErrors } from './plain-error.ts';

printPlainErrors();
const [factor = '20'] = process.argv.slice(2);
if (!(Number(factor) >= 1)) {
  console.error(`“${factor}” is not a factor. Use a number from 1, for example: npm run soak -- 20`);
  process.exit(1);
}
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
ensureChromium();
ensureFirefox();
build('chrome');
build('firefox');
console.log(`Running the fuzz and lifecycle tests ${factor} times as long, with FUZZ_SEED=${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'vitest.e2e.config.ts',
    'tests/e2e/fuzz',
    'tests/e2e/lifecycle',
  ],
  { stdio: 'inherit', env: { ...process.env, SOAK: factor, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
