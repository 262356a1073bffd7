/**
 * Whole numbers from 1 to 2,147,483,646 that look random and are the same in every run: the MINSTD
 * generator of Park & Miller 1988, https://doi.org/10.1145/63039.63042, with the multiplier of
 * 1993. `seed` is one of them.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}
