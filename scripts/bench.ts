// Measures the analyzer against its peers on the same texts, in one process, one after the other.
//
//   npm run bench                (installs the peers into bench/ the first time)
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle } from './bench/bundle.ts';
import { hostile } from './bench/hostile.ts';
import { type Check, growth, timeEach, timeOne } from './bench/measure.ts';
import { makeTexts } from './bench/texts.ts';

interface Peer {
  readonly name: string;
  readonly check: Check;
  readonly loadMs: number;
  readonly size: string;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const wasm = 'bench/node_modules/harper.js/dist/harper_wasm_bg.wasm';

if (!existsSync('bench/node_modules')) execFileSync('npm', ['ci', '--prefix', 'bench'], { stdio: 'inherit' });
const { short, long } = makeTexts(40_000);
const mean = short.reduce((sum, text) => sum + text.length, 0) / short.length;
console.log(
  `Node ${process.version}, ${short.length} posts of ${mean.toFixed(0)} characters, one of 40,000\n`,
);

const ours = await loadOurs();
const rows: string[][] = [
  [
    '',
    'load ms',
    'short p50 µs',
    'p99 µs',
    '40,000 ms',
    'gzipped',
    'short: times ours',
    '40,000: times ours',
  ],
];
const ourTimes = await measure(ours);
rows.push(row(ours, ourTimes, ourTimes));
for (const name of ['write-good', 'alex', 'retext', 'vader', 'harper']) {
  const peer = await loadPeer(name);
  rows.push(row(peer, await measure(peer), ourTimes));
}
print(rows);

const grown: string[][] = [['hostile, 40,000 characters', 'ms', 'growth exponent']];
for (const [name, piece] of Object.entries(hostile)) {
  const { ms, exponent } = await growth(ours.check, piece);
  grown.push([name, ms.toFixed(2), exponent.toFixed(2)]);
}
print(grown);

async function loadOurs(): Promise<Peer> {
  const { file, gzipped } = await bundle('src/analyzer/analyze.ts');
  const from = performance.now();
  const { analyze } = (await import(pathToFileURL(file).href)) as typeof import('../src/analyzer/analyze.ts');
  const check: Check = (text) => analyze({ text, kind: 'post', site: null, answers: null });
  return { name: 'talkwith', check, loadMs: performance.now() - from, size: kilobytes(gzipped) };
}

async function loadPeer(name: string): Promise<Peer> {
  const entry = new URL(`../bench/${name}.js`, import.meta.url);
  const from = performance.now();
  const { check } = (await import(entry.href)) as { check: Check };
  const loadMs = performance.now() - from;
  if (name === 'harper')
    return { name, check, loadMs, size: `${kilobytes(statSync(wasm).size)} of WASM (not gzipped)` };
  return { name, check, loadMs, size: kilobytes((await bundle(entry.pathname)).gzipped) };
}

async function measure({ check }: Peer): Promise<{ p50: number; p99: number; longMs: number }> {
  const [p50, p99] = await timeEach(check, short);
  return { p50, p99, longMs: await timeOne(check, long, 10) };
}

function row(peer: Peer, times: Awaited<ReturnType<typeof measure>>, our: typeof times): string[] {
  const cells = [
    peer.loadMs.toFixed(0),
    times.p50.toFixed(1),
    times.p99.toFixed(1),
    times.longMs.toFixed(2),
    peer.size,
  ];
  return [peer.name, ...cells, (times.p50 / our.p50).toFixed(1), (times.longMs / our.longMs).toFixed(1)];
}

function print(table: readonly (readonly string[])[]): void {
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  for (const cells of table) {
    const [first, ...others] = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log([first, ...others].join('  '));
  }
  console.log();
}
