import { performance } from 'node:perf_hooks';

/** Checks one text. The result may be a promise. */
export type Check = (text: string) => unknown;

/** Rounds repeat for this long, so that the engine optimizes the code. Slow code gets two. */
const warmUpMs = 3000;
const maxRounds = 60;

/** The time of one call in µs: the median and 99th percentile over all texts, in the last round. */
export async function timeEach(check: Check, texts: readonly string[]): Promise<[number, number]> {
  let times: number[] = [];
  const start = performance.now();
  for (let round = 0; round < 2 || (round < maxRounds && performance.now() - start < warmUpMs); round++) {
    times = [];
    for (const text of texts) times.push((await timeCall(check, text)) * 1000);
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(times.length / 2)] ?? 0, times[Math.floor(times.length * 0.99)] ?? 0];
}

/** The shortest of several calls, in ms, because other programs can only make a call slower. */
export async function timeOne(check: Check, text: string, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run++) best = Math.min(best, await timeCall(check, text));
  return best;
}

/**
 * How the time grows with the length of the text: an exponent of 1 is linear, 2 is quadratic. Also
 * returns the time for 40,000 UTF-16 units, in ms.
 */
export async function growth(check: Check, piece: string): Promise<{ ms: number; exponent: number }> {
  const timeAt = (length: number): Promise<number> =>
    timeOne(check, piece.repeat(Math.ceil(length / piece.length)), 25);
  const small = await timeAt(10_000);
  const large = await timeAt(40_000);
  return { ms: large, exponent: Math.log(large / small) / Math.log(4) };
}

async function timeCall(check: Check, text: string): Promise<number> {
  const start = performance.now();
  const result = check(text);
  if (result instanceof Promise) await result;
  return performance.now() - start;
}
