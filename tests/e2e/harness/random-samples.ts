import fc from 'fast-check';

/** The random seed: fixed in `npm test`, new in each `npm run soak`. */
const seed = Number(process.env.FUZZ_SEED ?? 20261122);

/** How many times as long this run is as `npm test` (`npm run soak`). */
export const soakFactor = Number(process.env.SOAK ?? 1);

/**
 * Takes `count` samples of `arbitrary`, more in a soak test. Prints the seed, so that a run can be
 * repeated.
 */
export function sample<T>(what: string, arbitrary: fc.Arbitrary<T>, count: number): T[] {
  const numRuns = count * soakFactor;
  console.log(`${numRuns} × ${what}, FUZZ_SEED=${seed}`);
  return fc.sample(arbitrary, { seed, numRuns });
}
