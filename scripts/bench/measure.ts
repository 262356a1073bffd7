import { performance } from 'node:perf_hooks';

export type Check = (text: string) => unknown;

/** The time one call takes, in µs: the median and the 99th percentile over the texts, once warm. */
export async function timeEach(
  check: Check,
  texts: readonly string[],
  rounds: number,
): Promise<[number, number]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const text of texts) {
      const from = performance.now();
      const result = check(text);
      if (result instanceof Promise) await result;
      if (round > 0 || rounds === 0) times.push((performance.now() - from) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(times.length / 2)] ?? 0, times[Math.floor(times.length * 0.99)] ?? 0];
}

/** The median time of one text, in ms, over a few runs after a first. */
export async function timeOne(check: Check, text: string, runs: number): Promise<number> {
  const [micros] = await timeEach(check, [text], runs);
  return micros / 1000;
}

/** How the time grows with the length: 1 is linear, 2 quadratic. Also gives the time of the longest, in ms. */
export async function growth(check: Check, piece: string): Promise<{ ms: number; exponent: number }> {
  const sizes = [10_000, 40_000];
  const times: number[] = [];
  for (const size of sizes) times.push(await timeOne(check, piece.repeat(Math.ceil(size / piece.length)), 9));
  const [small, large] = [times[0] ?? 0, times[1] ?? 0];
  return { ms: large, exponent: Math.log(large / small) / Math.log(4) };
}
