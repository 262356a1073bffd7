/**
 * Renders `icons/icon.svg` in the sizes that browsers and stores require. Run it after each change
 * of the SVG.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.ts';
import { printPlainErrors } from './plain-error.ts';

printPlainErrors();
const sizes = [16, 32, 48, 96, 128, 300];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const svg = readFileSync('icons/icon.svg', 'utf8');
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `icons/${size}.png`, omitBackground: true });
}
await browser.close();
