/**
 * Makes what the stores ask for, in `dist/package`: `npm run package`. The zips are the same bytes on any
 * machine; what the source archive builds is compared with them, and a difference is an error.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { build, targets } from './build.ts';
import { filesIn } from './package/folder-files.ts';
import { takeListingPictures } from './package/listing-pictures.ts';
import { differentFiles, rebuild } from './package/rebuild.ts';
import { hasUncommittedChanges, sourceFiles } from './package/source-files.ts';
import { type Files, zip } from './package/zip.ts';

const folder = 'dist/package';
const { name, version } = v.parse(
  v.object({ name: v.string(), version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const sums: string[] = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const source = sourceFiles('.');
if (hasUncommittedChanges('.'))
  console.log('Some changes are not committed: this package is not that of any commit.');
for (const target of targets) build(target);
for (const [target, rebuilt] of rebuild(source, targets)) {
  const built = filesIn(join('dist', target));
  const odd = differentFiles(built, rebuilt);
  if (odd.length > 0) throw new Error(`The source builds something else for ${target}: ${odd.join(', ')}`);
  write(target, built);
}
console.log('The source archive builds these files, byte for byte.');
write('source', source);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));

const listing = join(folder, 'listing');
cpSync('store', listing, { recursive: true });
mkdirSync(join(listing, 'pictures'));
for (const size of [128, 300]) cpSync(`icons/${size}.png`, join(listing, `pictures/icon-${size}.png`));
await takeListingPictures(join(listing, 'pictures'));
console.log(`${listing} has the texts, answers and pictures of the listing.`);

function write(what: string, files: Files): void {
  const file = `${name}-${version}-${what}.zip`;
  const bytes = zip(files);
  writeFileSync(join(folder, file), bytes);
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  console.log(`${join(folder, file)}: ${bytes.length.toLocaleString('en')} bytes`);
}
