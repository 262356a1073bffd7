import { Bench, type BenchOptions, type Statistics } from 'tinybench';

/** Checks one text. The result may be a promise. */
export type Check = (text: string) => unknown;

/** Calls repeat for this long first, so that the engine optimizes the code. */
const warmupTime = 3000;

/** The time of one call in µs: the median and the 99th percentile over all texts. */
export async function timeEach(
  check: Check,
  texts: readonly string[],
): Promise<{ median: number; p99: number }> {
  let next = 0;
  const checkNext = () => check(texts[next++ % texts.length] ?? '');
  const calls = texts.length;
  const { p50, p99 } = await timeCalls(checkNext, {
    iterations: calls,
    warmupIterations: calls,
    warmupTime,
  });
  return { median: p50 * 1000, p99: p99 * 1000 };
}

/** The shortest of several calls, in ms, because other programs can only make a call slower. */
export async function timeOne(check: Check, text: string, calls: number): Promise<number> {
  const { min } = await timeCalls(() => check(text), {
    iterations: calls,
    warmupIterations: 1,
    warmupTime: 0,
  });
  return min;
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

type Calls = Required<Pick<BenchOptions, 'iterations' | 'warmupIterations' | 'warmupTime'>>;

/** The time of each call of `run` after the warm-up, in ms. */
async function timeCalls(run: () => unknown, calls: Calls): Promise<Statistics> {
  const bench = new Bench({ ...calls, time: 0, throws: true });
  const [task] = await bench.add('check', run).run();
  if (task?.result.state !== 'completed') throw new Error('The measurement did not complete.');
  return task.result.latency;
}
