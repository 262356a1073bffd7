/**
 * The endurance and fuzz runs of `npm test`, longer and from another seed each time: `npm run soak [-- times]`.
 * `FUZZ_SEED=… npm run soak` draws the same again.
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { build } from './build.ts';

const [times = '20'] = process.argv.slice(2);
if (!(Number(times) >= 1)) throw new Error(`“${times}” is not a number of times, such as 20.`);
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
ensureChromium();
ensureFirefox();
build('chrome');
build('firefox');
console.log(`${times} times as long as in npm test, FUZZ_SEED=${seed}`);
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
  { stdio: 'inherit', env: { ...process.env, SOAK: times, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
