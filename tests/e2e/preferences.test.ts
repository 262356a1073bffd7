import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, markButton, nextPaint } from './harness/coach.ts';
import { shortcut } from './harness/shortcut.ts';

declare global {
  var axe: typeof axeCore;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
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
  await page.keyboard.type(`${broadcast} Thank you, Ana!`);
  await markButton(page).waitFor();
}

async function openAll(): Promise<void> {
  await markButton(page).click();
  await card(page).getByRole('button', { expanded: false }).click();
}

const pages = ['popup/index.html', 'options/index.html#week', 'options/index.html#data'];

async function own(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${browser.extension}src/${path}`);
  await page.locator('main section, main .rows').first().waitFor();
}

describe('where colors are forced', () => {
  beforeEach(() => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }));

  test('whatever can be pressed in the mark and the card has an edge, and the focus a ring', async () => {
    await write();
    expect(await edgeless(page.locator('talkwith-coach [data-part="mark"]'))).toEqual([]);
    await openAll();
    expect(await edgeless(card(page))).toEqual([]);
    await shortcut(browser);
    const buttons = await card(page).getByRole('button').count();
    expect(buttons).toBeGreaterThan(6);
    for (let i = 0; i < buttons; i++) {
      await page.keyboard.press('Tab');
      expect(await ring(card(page).locator(':focus'))).toBe(true);
    }
  });

  test('nothing of ours lies over the words of a textarea, selected or not', async () => {
    await write();
    for (let i = 0; i < ' Thank you, Ana!'.length; i++) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    // The last lines, in which nothing is marked.
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

  test('whatever can be pressed in the pages has an edge, and the focus a ring', async () => {
    for (const path of pages) {
      await own(path);
      expect(await edgeless(page.locator('main')), path).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await ring(page.locator(':focus')), path).toBe(true);
    }
  });

  test('the charts are drawn in the colors of the words and the paper', async () => {
    await own('options/index.html#week');
    const fill = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((ink) => getComputedStyle(ink).fill);
    const { color, backgroundColor } = await page
      .locator('body')
      .evaluate((body) => ({ ...getComputedStyle(body) }));
    expect(await fill('.ink.full')).toBe(color);
    expect(await fill('.hatch-line')).toBe(color);
    expect(await fill('.hatch-paper')).toBe(backgroundColor);
    expect(await fill('.ink.pale')).toBe(backgroundColor);
    const legend = await page.locator('.legend').first().locator('svg').all();
    const looks = await Promise.all(legend.map(async (ink) => (await ink.screenshot()).toString('base64')));
    expect(new Set(looks).size).toBe(3);
  });
});

describe.each(['light', 'dark'] as const)('more contrast wished for, %s,', (colorScheme) => {
  test('every word of the card and the pages has seven to one', async () => {
    await page.emulateMedia({ colorScheme, contrast: 'more', reducedMotion: 'reduce' });
    await write();
    await openAll();
    await page.evaluate(axeSource);
    expect(await pale('talkwith-coach')).toEqual([]);
    for (const path of pages) {
      await own(path);
      await page.evaluate(axeSource);
      expect(await pale('html'), path).toEqual([]);
    }
  });
});

test('nothing moves for who wants less motion, and a little for everybody else', async () => {
  await write();
  const durations = () =>
    page
      .locator('talkwith-coach button')
      .first()
      .evaluate((mark) => getComputedStyle(mark).animationDuration);
  expect(await durations()).toBe('0.12s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await durations()).toBe('0s');
  await own('popup/index.html');
  const turning = () =>
    page
      .locator('.switch input')
      .first()
      .evaluate((input) => getComputedStyle(input).transitionDuration);
  expect(await turning()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await turning()).toBe('0.12s');
});

/** What can be pressed or written in, inside what `within` finds, that has neither an edge nor a line under its words. */
function edgeless(within: Locator): Promise<string[]> {
  return within.evaluate((element) => {
    const paper = getComputedStyle(
      element.closest('.coach')?.querySelector('.card, button') ?? document.body,
    );
    return [...element.querySelectorAll('button, input, select, a:not(nav a)')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const look = getComputedStyle(one);
        const hasEdge = look.borderInlineStartStyle !== 'none' && look.borderInlineStartWidth !== '0px';
        const isSeen = look.borderInlineStartColor !== paper.backgroundColor;
        return !(hasEdge && isSeen) && look.textDecorationLine !== 'underline';
      })
      .map((one) => one.outerHTML);
  });
}

/** Whether there is a ring around it, of two pixels or more, that is not of the paper's color. */
function ring(focused: Locator): Promise<boolean> {
  return focused.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== paper;
  });
}

/** The words that do not stand out, in what `selector` finds. */
function pale(selector: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const { violations, passes } = await axe.run(
      { include: [wanted] },
      { runOnly: ['color-contrast-enhanced'] },
    );
    const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    // An axe that looked at nothing finds nothing.
    return passes.length === 0 ? ['axe looked at nothing', ...found] : found;
  }, selector);
}
