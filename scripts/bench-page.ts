/**
 * `npm run bench:page`: what the extension costs a page, compared with the page without it.
 * Needs a build (`npm run build`) and Chromium. It only prints figures.
 */
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { buildFixtures } from '../tests/fixtures/build.ts';
import { formatTable } from './bench/format-table.ts';
import { insertNodes } from './bench/insert-nodes.ts';
import { type ComposerPage, typeKeys } from './bench/type-keys.ts';
import { withSpread } from './bench/with-spread.ts';
import { ensureChromium } from './browsers.ts';
import { printPlainErrors } from './plain-error.ts';

printPlainErrors();
const rounds = 15;
const keys = 200;
const composers: Readonly<Record<string, ComposerPage>> = {
  'ProseMirror (Bluesky)': {
    url: 'https://bsky.app/',
    opener: '[aria-label="Compose new post"]',
    editor: '.ProseMirror',
  },
  'Draft.js (X)': {
    url: 'https://x.com/home',
    opener: null,
    editor: '[data-testid="tweetTextarea_0"]',
  },
  'textarea (Mastodon)': {
    url: 'https://mastodon.social/home',
    opener: null,
    editor: 'textarea.autosuggest-textarea__textarea',
  },
};

ensureChromium();
await buildFixtures();
const [withCoach, without] = await Promise.all([startChromium(), startChromium({ withExtension: false })]);

const insertions: { withCoach: number[]; without: number[] } = { withCoach: [], without: [] };
for (let round = 0; round < rounds; round++) {
  insertions.withCoach.push(await insertNodes(withCoach));
  insertions.without.push(await insertNodes(without));
}
console.log(`Time to insert 10,000 nodes into a page where nobody writes, in ms: median of ${rounds} ± median deviation

${formatTable([
  ['extension', 'ms'],
  ['on', withSpread(insertions.withCoach)],
  ['off', withSpread(insertions.without)],
])}
`);

const rows: string[][] = [['editor', 'extension on', 'extension off', 'in our scripts']];
for (const [name, composer] of Object.entries(composers)) {
  const off = await typeKeys(without, composer, keys);
  const on = await typeKeys(withCoach, composer, keys);
  rows.push([name, on.all.toFixed(2), off.all.toFixed(2), on.inExtension.toFixed(3)]);
}
console.log(`Main-thread time for each key, in ms: mean of ${keys} keys, in a draft of 500 characters with a tip

${formatTable(rows)}`);
await Promise.all([withCoach.close(), without.close()]);
