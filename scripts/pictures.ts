/**
 * Makes the pictures of the README, the coach in each state and the pages, from the built extension: `npm run pictures`. With `-- all` also one of every
 * composer of the test pages, in all widths and themes, to look at in `dist/pictures`.
 */
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { picturesAtEveryComposer } from './pictures/at-every-composer.ts';
import { picturesOfTheCoach } from './pictures/of-the-coach.ts';
import { picturesOfThePages } from './pictures/of-the-pages.ts';

ensureChromium();
build('chrome');
await picturesOfTheCoach('docs/pictures');
await picturesOfThePages('docs/pictures');
if (process.argv.includes('all')) await picturesAtEveryComposer('dist/pictures');
