/**
 * `npm run gallery`: opens a page with every state of the mark, the card, and the extension's own
 * pages. Without a display, or with `-- pictures`, saves pictures of them in `dist/gallery`
 * instead. Names of sections limit them: `npm run gallery -- pictures card popup`.
 */
import { chromium } from 'playwright-core';
import { ensureChromium } from './browsers.ts';
import { takeGalleryPictures } from './gallery/gallery-pictures.ts';
import { startGalleryServer } from './gallery/gallery-server.ts';
import { printPlainErrors } from './plain-error.ts';
import { hasDisplay } from './practice-draft.ts';

printPlainErrors();
const executablePath = ensureChromium();
const [first, ...names] = process.argv.slice(2);
const { url, close } = await startGalleryServer();
if (!hasDisplay || first === 'pictures') {
  await takeGalleryPictures(url, 'dist/gallery', names);
} else {
  const browser = await chromium.launch({ executablePath, headless: false });
  const page = await browser.newPage({ viewport: null });
  await page.goto(`${url}tests/gallery/index.html`);
  console.log(`The gallery is open, also at ${page.url()}. To end, press Ctrl+C or close the browser.`);
  await new Promise((done) => page.once('close', done));
  await browser.close();
}
await close();
