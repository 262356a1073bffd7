import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, caret, markButton, markedWords, model } from './harness/coach.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(() => page.close());

const coach = () => page.locator('talkwith-coach .coach');

async function write(url: string, selector: string, draft = broadcast): Promise<Locator> {
  page = await browser.open(url);
  const box = page.locator(selector).first();
  await box.click();
  await page.keyboard.type(draft);
  await markButton(page).waitFor();
  return box;
}

const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? expect.fail('not on the screen');

describe('the mark', () => {
  const url = 'https://www.tumblr.com/editors/textarea';

  test('is dragged to where it is wanted, opens nothing by it, and is there again the next time', async () => {
    const box = await write(url, 'textarea');
    const { x, y, width, height } = await boxOf(box);
    const mark = await boxOf(markButton(page));
    await page.mouse.move(mark.x + 10, mark.y + 10);
    await page.mouse.down();
    await page.mouse.move(x - 200, y + height - 20, { steps: 4 });
    await page.mouse.up();
    const isLeft = async () => {
      const now = await boxOf(markButton(page));
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
    const tip = await boxOf(card(page));
    expect(tip.x + tip.width, 'the card stands on that side too').toBeLessThanOrEqual(
      (await boxOf(page.locator('textarea'))).x,
    );
    await page.close();

    const other = await write('https://mastodon.social/home', 'textarea.autosuggest-textarea__textarea');
    expect((await boxOf(markButton(page))).x, 'on another site it is where it was').toBeGreaterThan(
      (await boxOf(other)).x + width / 4,
    );
  });

  test('is moved from the card by those who do not drag, and is there again the next time', async () => {
    const comments = [
      'https://smallorchard.substack.com/p/the-plum-year',
      'form.comment-input textarea',
    ] as const;
    const box = await write(...comments);
    const before = await boxOf(markButton(page));
    await markButton(page).click();
    await card(page).locator('.move').click();
    await page.keyboard.press('Escape');
    const after = await boxOf(markButton(page));
    expect(overlap(after, before)).toBe(false);
    expect(overlap(after, await boxOf(box))).toBe(false);
    expect(await caret(box)).toBe(broadcast.length);
    await page.close();
    await write(...comments);
    expect(await boxOf(markButton(page))).toEqual(after);
  });

  test('stands on the other side of a box written from right to left', async () => {
    page = await browser.open('https://mastodon.social/home');
    const box = page.locator('textarea.autosuggest-textarea__textarea');
    await box.evaluate((element) => element.setAttribute('dir', 'rtl'));
    await box.click();
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    const [{ x, width }, mark] = await Promise.all([boxOf(box), boxOf(markButton(page))]);
    expect(mark.x + mark.width).toBeLessThanOrEqual(x + width / 4);
  });

  test('steps aside for Grammarly, LanguageTool and Harper, one after the other', async () => {
    const box = await write('https://news.ycombinator.com/submit', 'textarea[name="text"]');
    const taken: Rect[] = [];
    for (const [name, mode] of [
      ['grammarly-extension', 'closed'],
      ['lt-toolbar', 'open'],
      ['harper-render-box', 'open'],
    ] as const) {
      const { x, y } = await boxOf(markButton(page));
      taken.push({ x, y, width: 24, height: 24 });
      // As these stand in a page: an empty element, with a button of its own in its shadow root.
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
      const isAside = async () => {
        const mark = await boxOf(markButton(page));
        return !taken.some((one) => overlap(mark, one));
      };
      await expect.poll(isAside, { message: name, timeout: 3000 }).toBe(true);
      expect(overlap(await boxOf(markButton(page)), await boxOf(box))).toBe(false);
    }
  });
});

describe('the theme', () => {
  const theme = () => coach().getAttribute('data-theme');
  beforeEach(() => write('https://www.tumblr.com/editors/content-editable', '[contenteditable]'));

  test('is that of the page behind, in any color space, while it changes', async () => {
    expect(await theme()).toBe('light');
    for (const [background, ink, seen] of [
      ['oklch(0.2 0.02 250)', '#eee', 'dark'],
      ['color(display-p3 0.95 0.95 0.9)', '#111', 'light'],
      ['lab(12 4 -8 / 0.9)', '#eee', 'dark'],
      ['hsl(40 80% 92%)', '#111', 'light'],
      ['linear-gradient(#123, #012)', '#eee', 'dark'],
      ['url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")', '#111', 'light'],
      ['color-mix(in oklab, black 80%, white)', '#eee', 'dark'],
    ] as const) {
      await page.evaluate(
        ([behind, color]) => {
          const sheet = document.createElement('style');
          sheet.textContent = `form, main, .field { background: none !important; color: inherit !important }
            body { background: ${behind} !important; color: ${color} !important; transition: background-color 80ms }`;
          document.head.append(sheet);
          document.body.classList.toggle('site-theme');
        },
        [background, ink] as const,
      );
      await expect.poll(theme, { message: background }).toBe(seen);
    }
    expect(await model(page)).toBe(broadcast);
  });
});

describe('the card', () => {
  test('in a low window tells that it goes on, and can be closed wherever it is scrolled to', async () => {
    await write('https://news.ycombinator.com/submit', 'textarea[name="text"]');
    await page.setViewportSize({ width: 700, height: 480 });
    await markButton(page).click();
    const isLow = () => card(page).evaluate((shown) => shown.scrollHeight > shown.clientHeight + 40);
    await expect.poll(isLow).toBe(true);
    // Before the words begin.
    const lowerEdge = async () => {
      const { x, y, height } = await boxOf(card(page));
      return page.screenshot({ clip: { x: x + 12, y: y + height - 6, width: 4, height: 4 } });
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const goesOn = await lowerEdge();
    await card(page).evaluate((shown) => shown.scrollTo(0, shown.scrollHeight));
    expect((await lowerEdge()).equals(goesOn)).toBe(false);
    await card(page).getByRole('button', { name: 'Turn off this tip' }).click({ trial: true });
    const close = await boxOf(card(page).getByRole('button', { name: 'Close' }));
    await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2);
    await card(page).waitFor({ state: 'detached' });
  });
});

describe('marks in a textarea', () => {
  test('stay on their words when it is scrolled, made narrower, zoomed into and typed in', async () => {
    const tags = 'We changed the menu for spring. #soup #bread #salad #cake #tea #coffee';
    const box = await write('https://www.tumblr.com/editors/textarea', 'textarea', tags);
    const isOnItsWords = async () => {
      const [marked = 'nothing'] = await markedWords(page);
      const [mark, words] = await Promise.all([markRect(), wordsRect(box, marked)]);
      return { x: Math.abs(mark.x - words.x) < 1.5, y: Math.abs(mark.y - words.y) < 1.5 };
    };
    const both = { x: true, y: true };
    await expect.poll(isOnItsWords).toEqual(both);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello, and good morning to you! ');
    await expect.poll(isOnItsWords, { timeout: 5000, message: 'typed in' }).toEqual(both);
    for (const css of ['width: 260px', 'width: 261px; letter-spacing: 1px', 'zoom: 1.4', 'height: 60px']) {
      await box.evaluate((element, style) => {
        element.style.cssText += `; min-height: 0; ${style}`;
      }, css);
      await expect.poll(isOnItsWords, { timeout: 5000, message: css }).toEqual(both);
    }
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And tell us which of them you would have at home, and with what beside it.');
    await expect.poll(isOnItsWords, { timeout: 5000, message: 'typed behind' }).toEqual(both);
    await box.evaluate((element) => element.scrollTo(0, 17));
    await expect.poll(isOnItsWords, { timeout: 5000, message: 'scrolled' }).toEqual(both);
    await page.evaluate(() => scrollTo(0, 30));
    await expect.poll(isOnItsWords, { timeout: 5000, message: 'page scrolled' }).toEqual(both);

    const isSeen = () =>
      firstMarked(
        (range) => range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) === true,
      );
    expect(await isSeen()).toBe(true);
    await box.evaluate((element) => {
      element.style.rotate = '2deg';
      element.style.height = '61px';
    });
    await expect.poll(isSeen, { message: 'turned, where the words are is not known' }).toBe(false);
  });
});

/** Asks of the first range that is marked. */
function firstMarked<Answer>(ask: (range: Range) => Answer): Promise<Answer> {
  return page.evaluate(
    `(${ask})([...[...CSS.highlights].find(([name]) => name.startsWith('talkwith-'))[1]][0])`,
  );
}

const markRect = () =>
  firstMarked((range) => {
    const [{ x, y } = new DOMRect()] = range.getClientRects();
    return { x, y };
  });

/** Where `words` are in a textarea, found by laying out its text a second time, line by line. */
function wordsRect(box: Locator, words: string): Promise<{ x: number; y: number }> {
  return box.evaluate((element, wanted) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('no textarea');
    const copy = document.createElement('div');
    for (const property of getComputedStyle(element))
      copy.style.setProperty(property, getComputedStyle(element).getPropertyValue(property));
    copy.style.cssText += `; position: absolute; visibility: hidden; overflow: auto; width: ${element.offsetWidth}px; height: ${element.offsetHeight}px`;
    copy.textContent = element.value;
    element.before(copy);
    copy.scrollTop = element.scrollTop;
    const range = document.createRange();
    const at = element.value.indexOf(wanted);
    if (copy.firstChild === null || at < 0) throw new Error(`no “${wanted}” here`);
    range.setStart(copy.firstChild, at);
    range.setEnd(copy.firstChild, at + wanted.length);
    const [{ x, y } = new DOMRect()] = range.getClientRects();
    const own = copy.getBoundingClientRect();
    const real = element.getBoundingClientRect();
    copy.remove();
    return { x: x - own.x + real.x, y: y - own.y + real.y };
  }, words);
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
