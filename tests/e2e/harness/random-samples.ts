import fc from 'fast-check';

/** Where this run's chance starts: always the same in `npm test`, another each time in `npm run soak`. */
const seed = Number(process.env.FUZZ_SEED ?? 20261122);

/** How many times longer than in `npm test` this run is (`npm run soak`). */
export const soakFactor = Number(process.env.SOAK ?? 1);

/** `count` things drawn from `arbitrary`, more in a longer run. The seed is printed, to draw them again. */
export function sample<T>(what: string, arbitrary: fc.Arbitrary<T>, count: number): T[] {
  const numRuns = count * soakFactor;
  console.log(`${numRuns} × ${what}, FUZZ_SEED=${seed}`);
  return fc.sample(arbitrary, { seed, numRuns });
}
