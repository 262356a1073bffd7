import fc from 'fast-check';
import { tables } from './sample-table.ts';

/** The random seed: fixed in `npm test`, new in each `npm run soak`. */
const seed = Number(process.env.FUZZ_SEED ?? 20261122);

/**
 * How much of what is random this run tries: all in `npm run test:matrix`, a third in `npm test`,
 * many times as much in `npm run soak`.
 */
export const soakFactor = Number(process.env.SOAK ?? (tables.isWhole ? 1 : 1 / 3));

/**
 * Takes `count` samples of `arbitrary`, more in a soak test. Prints the seed, so that a run can be
 * repeated.
 */
export function sample<T>(what: string, arbitrary: fc.Arbitrary<T>, count: number): T[] {
  const numRuns = Math.ceil(count * soakFactor);
  console.log(`${numRuns} × ${what}, FUZZ_SEED=${seed}`);
  return fc.sample(arbitrary, { seed, numRuns });
}
