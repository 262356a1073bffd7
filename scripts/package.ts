/**
 * Creates the files for the stores in `dist/package`: `npm run package`. The zip files have the
 * same bytes on every machine. To prove it, this builds the source archive again and fails if any
 * file differs.
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
import { PlainError, printPlainErrors } from './plain-error.ts';

printPlainErrors();
const folder = 'dist/package';
const { name, version } = v.parse(
  v.object({ name: v.string(), version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const checksums: string[] = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const source = sourceFiles('.');
if (hasUncommittedChanges('.')) console.log('Warning: this package contains uncommitted changes.');
for (const target of targets) build(target);
for (const [target, rebuilt] of rebuild(source, targets)) {
  const built = filesIn(join('dist', target));
  const different = differentFiles(built, rebuilt);
  if (different.length > 0)
    throw new PlainError(
      `The build from the source archive differs for ${target} in these files: ${different.join(', ')}`,
    );
  writeZip(target, built);
}
console.log('The source archive builds exactly these files.');
writeZip('source', source);
writeFileSync(join(folder, 'SHA256SUMS'), checksums.join(''));

const listing = join(folder, 'listing');
cpSync('store', listing, { recursive: true });
mkdirSync(join(listing, 'pictures'));
for (const size of [128, 300]) cpSync(`icons/${size}.png`, join(listing, `pictures/icon-${size}.png`));
await takeListingPictures(join(listing, 'pictures'));
console.log(`${listing}: texts and screenshots for the store listings`);

function writeZip(content: string, files: Files): void {
  const file = `${name}-${version}-${content}.zip`;
  const bytes = zip(files);
  writeFileSync(join(folder, file), bytes);
  checksums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  console.log(`${join(folder, file)}: ${bytes.length.toLocaleString('en')} bytes`);
}
