// `npm run bench`: the speed and size of the analyzer and of other text checkers, on the same texts
// and in one process, one after the other. The other checkers are the packages of `bench/`.
import { type Checker, loadOther, loadTalkWith, otherCheckers } from './bench/checkers.ts';
import { formatTable } from './bench/format-table.ts';
import { makeTexts } from './bench/texts.ts';
import { growth, timeEach, timeOne } from './bench/timing.ts';
import { worstCases } from './bench/worst-cases.ts';

console.log('Measuring. This takes about two minutes; other programs make the figures worse.\n');
const { short, long } = makeTexts(40_000);
const meanLength = short.reduce((sum, text) => sum + text.length, 0) / short.length;

const talkWith = await loadTalkWith();
const rows: string[][] = [
  [
    'checker',
    'load, ms',
    'post: median, µs',
    'post: p99, µs',
    'long text, ms',
    'size, gzipped',
    'post: × TalkWith',
    'long text: × TalkWith',
  ],
];
const ownTimes = await timesOf(talkWith);
rows.push(rowOf(talkWith, ownTimes));
for (const name of otherCheckers) {
  const checker = await loadOther(name);
  rows.push(rowOf(checker, await timesOf(checker)));
}
console.log(`Time to check one post (${short.length} made-up posts of ${meanLength.toFixed(0)} characters on average), and one text of 40,000
characters. p99: 99% of the posts take less. × TalkWith: how many times as long as TalkWith. Node ${process.version}.

${formatTable(rows)}
`);

const growths: string[][] = [['text, 40,000 characters', 'ms', 'exponent']];
for (const [name, piece] of Object.entries(worstCases)) {
  const { ms, exponent } = await growth(talkWith.check, piece);
  growths.push([name, ms.toFixed(2), exponent.toFixed(2)]);
}
console.log(`Texts that are hard to scan, checked by TalkWith. The time should grow in proportion to the length: an exponent
near 1. An exponent near 2 means a text twice as long takes four times as long, and is a bug.

${formatTable(growths)}`);

interface Times {
  readonly median: number;
  readonly p99: number;
  readonly longMs: number;
}

async function timesOf({ check }: Checker): Promise<Times> {
  return { ...(await timeEach(check, short)), longMs: await timeOne(check, long, 10) };
}

function rowOf({ name, loadMs, size }: Checker, { median, p99, longMs }: Times): string[] {
  const times = [median.toFixed(1), p99.toFixed(1), longMs.toFixed(2)];
  const ratios = [(median / ownTimes.median).toFixed(1), (longMs / ownTimes.longMs).toFixed(1)];
  return [name, loadMs.toFixed(0), ...times, size, ...ratios];
}
