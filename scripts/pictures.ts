/**
 * Makes the pictures of the README, the coach in each state and the pages, from the built extension: `npm run pictures`. With `-- all` also one of every
 * composer of the test pages, in all widths and themes, to look at in `dist/pictures`.
 */
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { takeCoachPictures } from './pictures/coach-pictures.ts';
import { takeComposerPictures } from './pictures/composer-pictures.ts';
import { takePagePictures } from './pictures/page-pictures.ts';

ensureChromium();
build('chrome');
await takeCoachPictures('docs/pictures');
await takePagePictures('docs/pictures');
if (process.argv.includes('all')) await takeComposerPictures('dist/pictures');
