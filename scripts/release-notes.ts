/** Prints the notes of the release a tag stands for: `npm run --silent release-notes -- v1.2.3`. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { releaseNotes } from './release/release-notes.ts';

const [tag = ''] = process.argv.slice(2);
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
if (tag !== `v${version}`) throw new Error(`The tag is “${tag}”, but package.json says version ${version}.`);
console.log(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version));
