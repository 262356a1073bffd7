import { performance } from 'node:perf_hooks';

export type Check = (text: string) => unknown;

/** Rounds go on this long, so that fast code is as warm as it is in use; slow code gets its two rounds. */
const enoughMs = 3000;
const mostRounds = 60;

/** The time one call takes, in µs: the median and the 99th percentile over the texts, after a first round. */
export async function timeEach(check: Check, texts: readonly string[]): Promise<[number, number]> {
  let times: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < 2 || (round < mostRounds && performance.now() - begun < enoughMs); round++) {
    times = [];
    for (const text of texts) {
      const from = performance.now();
      const result = check(text);
      if (result instanceof Promise) await result;
      times.push((performance.now() - from) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(times.length / 2)] ?? 0, times[Math.floor(times.length * 0.99)] ?? 0];
}

/** The shortest time one text took, in ms: what the code needs when nothing else has the machine. */
export async function timeOne(check: Check, text: string, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run++) {
    const from = performance.now();
    const result = check(text);
    if (result instanceof Promise) await result;
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** How the time grows with the length: 1 is linear, 2 quadratic. Also gives the time of the longest, in ms. */
export async function growth(check: Check, piece: string): Promise<{ ms: number; exponent: number }> {
  const sizes = [10_000, 40_000];
  const times: number[] = [];
  for (const size of sizes)
    times.push(await timeOne(check, piece.repeat(Math.ceil(size / piece.length)), 25));
  const [small, large] = [times[0] ?? 0, times[1] ?? 0];
  return { ms: large, exponent: Math.log(large / small) / Math.log(4) };
}
