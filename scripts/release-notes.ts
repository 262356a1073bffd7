/** Prints the release notes for a tag: `npm run --silent release-notes -- v1.2.3`. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { releaseNotes } from './release/release-notes.ts';

const [tag = ''] = process.argv.slice(2);
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
if (tag !== `v${version}`)
  throw new Error(`The tag “${tag}” does not match version ${version} in package.json.`);
console.log(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version));
