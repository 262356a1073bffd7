/**
 * Takes the screenshots for the README: `npm run pictures`. With `-- all`, also takes screenshots
 * of every composer on the fixture pages, in all widths and color schemes, into `dist/pictures`.
 */
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { takeComposerPictures } from './pictures/composer-pictures.ts';
import { takeReadmePictures } from './pictures/readme-pictures.ts';
import { printPlainErrors } from './plain-error.ts';

printPlainErrors();
ensureChromium();
build('chrome');
await takeReadmePictures('docs/pictures');
console.log('Updated the screenshots in docs/pictures.');
if (process.argv.includes('all')) {
  await takeComposerPictures('dist/pictures');
  console.log('All composers: dist/pictures/index.html');
}
