import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeProblems, loadAxe } from './harness/axe.ts';
import type { Browser } from './harness/chromium.ts';
import { broadcast, card, markButton, nextPaint, waitForMark } from './harness/coach.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { shortcut } from './harness/shortcut.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(() => page.close());

const box = () => page.locator('textarea.autosuggest-textarea__textarea');

async function write(): Promise<void> {
  await page.goto('https://mastodon.social/home');
  await box().click();
  await page.keyboard.insertText(`${broadcast} Thank you, Ana!`);
  await waitForMark(page);
}

async function openCard(): Promise<void> {
  await markButton(page).click();
  await card(page).getByRole('button', { expanded: false }).click();
}

const pages = ['popup/index.html', 'options/index.html#week', 'options/index.html#data'];

async function openPage(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${browser.extension}src/${path}`);
  await page.locator('main section, main .rows').first().waitFor();
}

describe('with forced colors', () => {
  beforeEach(() => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }));

  test('every control in the mark and the card has a border, and a focus ring when focused', async () => {
    await write();
    expect(await withoutBorder(page.locator('talkwith-coach [data-part="mark"]'))).toEqual([]);
    await openCard();
    expect(await withoutBorder(card(page))).toEqual([]);
    await shortcut(browser);
    const buttons = await card(page).getByRole('button').count();
    expect(buttons).toBeGreaterThan(6);
    for (let i = 0; i < buttons; i++) {
      await page.keyboard.press('Tab');
      expect(await hasRing(card(page).locator(':focus'))).toBe(true);
    }
  });

  test('nothing covers the text of a textarea, selected or not', async () => {
    await write();
    for (let i = 0; i < ' Thank you, Ana!'.length; i++) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    // The last lines have no highlights.
    const { x, y, width, height } = (await box().boundingBox()) ?? expect.fail('no box');
    const picture = async () => {
      await nextPaint(page);
      return page.screenshot({ clip: { x, y: y + height / 2, width, height: height / 2 } });
    };
    const before = await picture();
    await page
      .locator('talkwith-coach')
      .evaluate((host) => host instanceof HTMLElement && host.style.setProperty('opacity', '0', 'important'));
    expect(before.equals(await picture())).toBe(true);
  });

  test('every control on the extension’s pages has a border, and a focus ring when focused', async () => {
    for (const path of pages) {
      await openPage(path);
      expect(await withoutBorder(page.locator('main')), path).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await hasRing(page.locator(':focus')), path).toBe(true);
    }
  });

  test('the charts use the colors of the text and the background', async () => {
    await openPage('options/index.html#week');
    const fill = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill);
    const { color, backgroundColor } = await page
      .locator('body')
      .evaluate((body) => ({ ...getComputedStyle(body) }));
    expect(await fill('.pattern.full')).toBe(color);
    expect(await fill('.hatch-line')).toBe(color);
    expect(await fill('.hatch-paper')).toBe(backgroundColor);
    expect(await fill('.pattern.pale')).toBe(backgroundColor);
    const legend = await page.locator('.legend').first().locator('svg').all();
    const images = await Promise.all(
      legend.map(async (sample) => (await sample.screenshot()).toString('base64')),
    );
    expect(new Set(images).size).toBe(3);
  });
});

describe.each(['light', 'dark'] as const)('with more contrast in the %s theme', (colorScheme) => {
  test('all text in the card and on the pages has a contrast of at least 7:1', async () => {
    await page.emulateMedia({ colorScheme, contrast: 'more', reducedMotion: 'reduce' });
    await write();
    await openCard();
    await loadAxe(page);
    expect(await lowContrast('talkwith-coach')).toEqual([]);
    for (const path of pages) {
      await openPage(path);
      await loadAxe(page);
      expect(await lowContrast('html'), path).toEqual([]);
    }
  });
});

test('animations take 0.12 seconds, and none run with reduced motion', async () => {
  await write();
  const durations = () =>
    page
      .locator('talkwith-coach button')
      .first()
      .evaluate((mark) => getComputedStyle(mark).animationDuration);
  expect(await durations()).toBe('0.12s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await durations()).toBe('0s');
  await openPage('popup/index.html');
  const switchDuration = () =>
    page
      .locator('.switch input')
      .first()
      .evaluate((input) => getComputedStyle(input).transitionDuration);
  expect(await switchDuration()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await switchDuration()).toBe('0.12s');
});

/** The controls inside `within` that have neither a visible border nor an underline. */
function withoutBorder(within: Locator): Promise<string[]> {
  return within.evaluate((element) => {
    const background = getComputedStyle(
      element.closest('.coach')?.querySelector('.card, button') ?? document.body,
    );
    return [...element.querySelectorAll('button, input, select, a:not(nav a)')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const style = getComputedStyle(one);
        const hasBorder = style.borderInlineStartStyle !== 'none' && style.borderInlineStartWidth !== '0px';
        const isVisible = style.borderInlineStartColor !== background.backgroundColor;
        return !(hasBorder && isVisible) && style.textDecorationLine !== 'underline';
      })
      .map((one) => one.outerHTML);
  });
}

/** Whether the element has an outline of at least 2px in another color than the background. */
function hasRing(focused: Locator): Promise<boolean> {
  return focused.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const background = getComputedStyle(document.documentElement).backgroundColor;
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== background;
  });
}

/** The elements inside `selector` whose text has too little contrast (WCAG 1.4.6). */
const lowContrast = (selector: string) => axeProblems(page, selector, ['color-contrast-enhanced']);
