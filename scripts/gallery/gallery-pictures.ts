import { mkdirSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import { sections } from '../../tests/gallery/sections.ts';
import { queryOf, type Variant, variantIn } from '../../tests/gallery/variant.ts';
import { findChromium } from '../browsers.ts';

const light = variantIn('');
/** The variants of each picture, by the end of its name. */
const variants: Readonly<Record<string, Variant>> = {
  light,
  dark: { ...light, theme: 'dark' },
  rtl: { ...light, language: 'ar' },
  320: { ...light, language: 'de', width: '320' },
};

/**
 * Takes a picture of each section of the gallery in each variant, and prints its path. `names`
 * limits them to some sections.
 */
export async function takeGalleryPictures(
  url: string,
  folder: string,
  names: readonly string[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu'] });
  const context = await browser.newContext({
    viewport: { width: 1180, height: 900 },
    reducedMotion: 'reduce',
  });
  for (const { id } of sections.filter((section) => names.length === 0 || names.includes(section.id))) {
    for (const [name, variant] of Object.entries(variants)) {
      const path = `${folder}/${id}-${name}.png`;
      await takePicture(context, `${url}tests/gallery/index.html?${queryOf(variant, { section: id })}`, path);
      console.log(path);
    }
  }
  await browser.close();
}

async function takePicture(context: BrowserContext, url: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  for (const frame of page.frames().slice(1)) await frame.locator('html[data-ready]').waitFor();
  await page.locator('section').screenshot({ path });
  await page.close();
}
