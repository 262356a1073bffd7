import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { broadcast, card, caret, markButton, waitForMark } from './harness/coach.ts';
import { openWithMark } from './harness/open-with-mark.ts';
import { doOverlap, type Rect, rectOf } from './harness/rects.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());
afterEach(() => page.close());

/** Opens `page` with a draft and its mark. */
async function write(url: string, selector: string): Promise<Locator> {
  const opened = await openWithMark(browser, url, selector);
  page = opened.page;
  return opened.box;
}

describe('the mark', () => {
  const url = 'https://www.tumblr.com/editors/textarea';

  test('can be dragged, which opens no card, and keeps its new position on the site', async () => {
    const box = await write(url, 'textarea');
    const { x, y, width, height } = await rectOf(box);
    const mark = await rectOf(markButton(page));
    await page.mouse.move(mark.x + 10, mark.y + 10);
    await page.mouse.down();
    await page.mouse.move(x - 200, y + height - 20, { steps: 4 });
    await page.mouse.up();
    const isLeft = async () => {
      const now = await rectOf(markButton(page));
      return now.x + now.width <= x && now.y > y + height / 2;
    };
    await expect.poll(isLeft).toBe(true);
    expect(await card(page).count()).toBe(0);
    expect(await caret(box)).toBe(broadcast.length);
    await page.close();

    await write(url, 'textarea');
    await expect.poll(isLeft).toBe(true);
    await page.setViewportSize({ width: 1500, height: 900 });
    await markButton(page).click();
    await card(page).waitFor();
    const tip = await rectOf(card(page));
    expect(tip.x + tip.width, 'the card opens on the same side').toBeLessThanOrEqual(
      (await rectOf(page.locator('textarea'))).x,
    );
    await page.close();

    const other = await write('https://mastodon.social/home', 'textarea.autosuggest-textarea__textarea');
    expect((await rectOf(markButton(page))).x, 'on another site it has its default position').toBeGreaterThan(
      (await rectOf(other)).x + width / 4,
    );
  });

  test('can be moved with a button in the card, and keeps its new position', async () => {
    const comments = [
      'https://smallorchard.substack.com/p/the-plum-year',
      'form.comment-input textarea',
    ] as const;
    const box = await write(...comments);
    const before = await rectOf(markButton(page));
    await markButton(page).click();
    await card(page).locator('.move').click();
    await page.keyboard.press('Escape');
    const after = await rectOf(markButton(page));
    expect(doOverlap(after, before)).toBe(false);
    expect(doOverlap(after, await rectOf(box))).toBe(false);
    expect(await caret(box)).toBe(broadcast.length);
    await page.close();
    await write(...comments);
    expect(await rectOf(markButton(page))).toEqual(after);
  });

  test('is on the left of a box with right-to-left text', async () => {
    page = await browser.open('https://mastodon.social/home');
    const box = page.locator('textarea.autosuggest-textarea__textarea');
    await box.evaluate((element) => element.setAttribute('dir', 'rtl'));
    await box.click();
    await page.keyboard.insertText(broadcast);
    await waitForMark(page);
    const [{ x, width }, mark] = await Promise.all([rectOf(box), rectOf(markButton(page))]);
    expect(mark.x + mark.width).toBeLessThanOrEqual(x + width / 4);
  });

  test('moves away from the buttons of Grammarly, LanguageTool and Harper', async () => {
    const box = await write('https://news.ycombinator.com/submit', 'textarea[name="text"]');
    const otherButtons: Rect[] = [];
    for (const [name, mode] of [
      ['grammarly-extension', 'closed'],
      ['lt-toolbar', 'open'],
      ['harper-render-box', 'open'],
    ] as const) {
      const { x, y } = await rectOf(markButton(page));
      otherButtons.push({ x, y, width: 24, height: 24 });
      // These extensions add an empty element with a button in its shadow root.
      await page.evaluate(
        ([host, kind, left, top]) => {
          const button = document.createElement('div');
          button.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 24px; height: 24px; background: green`;
          const other = document.createElement(host);
          other.attachShadow({ mode: kind }).append(button);
          document.documentElement.append(other);
        },
        [name, mode, x, y] as const,
      );
      await page.keyboard.type(' ');
      const isClear = async () => {
        const mark = await rectOf(markButton(page));
        return !otherButtons.some((one) => doOverlap(mark, one));
      };
      await expect.poll(isClear, { message: name, timeout: 3000 }).toBe(true);
      expect(doOverlap(await rectOf(markButton(page)), await rectOf(box))).toBe(false);
    }
  });
});

describe('the card', () => {
  test('in a low window shows that it can be scrolled, and can be closed at any scroll position', async () => {
    await write('https://news.ycombinator.com/submit', 'textarea[name="text"]');
    await page.setViewportSize({ width: 700, height: 480 });
    await markButton(page).click();
    const isScrollable = () => card(page).evaluate((shown) => shown.scrollHeight > shown.clientHeight + 40);
    await expect.poll(isScrollable).toBe(true);
    // A small area at the bottom left, without text.
    const screenshotOfEdge = async () => {
      const { x, y, height } = await rectOf(card(page));
      return page.screenshot({ clip: { x: x + 12, y: y + height - 6, width: 4, height: 4 } });
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const atTheTop = await screenshotOfEdge();
    await card(page).evaluate((shown) => shown.scrollTo(0, shown.scrollHeight));
    expect((await screenshotOfEdge()).equals(atTheTop)).toBe(false);
    await card(page).getByRole('button', { name: 'Turn off this tip' }).click({ trial: true });
    const close = await rectOf(card(page).getByRole('button', { name: 'Close' }));
    await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2);
    await card(page).waitFor({ state: 'detached' });
  });
});
