import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../../src/sites/kit/sites.ts';
import { countedLength } from '../../src/text/counted-length.ts';
import { lemmyPost } from './harness/added-site-composers.ts';
import type { Browser } from './harness/chromium.ts';
import { model, nextPaint } from './harness/coach.ts';
import { composers } from './harness/composers.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

/** Only the counting is compared, so the extension is not needed. */
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium({ withExtension: false });
});
afterAll(() => browser.close());

/** Text that each site counts in its own way. */
const specialText =
  'Zwölf ✍️🏽 👩‍👩‍👧 — “naïve” 日本 @nora@social.example https://example.com/a/long/way?to=go ';

const composersWithLimit = composers.filter(({ name }) =>
  /^(X, inline|Bluesky|Mastodon|LinkedIn, post)/.test(name),
);

test.each(composersWithLimit)(
  '$name: the coach and the site agree on the longest draft',
  async (composer) => {
    const limit = sites
      .find(({ name }) => name === composer.site)
      ?.composers.find(({ kind }) => kind === composer.kind)?.limit;
    if (limit === undefined) throw new Error('The site has no limit.');
    const page = await browser.open(composer.url);
    await composer.open(page);
    const room = limit.max - countedLength(specialText, limit.counting);
    await page.keyboard.insertText(specialText + 'a'.repeat(room));
    await expect.poll(async () => countedLength(await model(page), limit.counting)).toBe(limit.max);
    const submit = page.locator(composer.submit).last();
    await expect.poll(() => submit.isEnabled()).toBe(true);
    await page.keyboard.type('b');
    await expect.poll(() => submit.isEnabled()).toBe(false);
    await page.keyboard.press('Backspace');
    await expect.poll(() => submit.isEnabled()).toBe(true);
    await nextPaint(page);
    expect(countedLength(await model(page), limit.counting)).toBe(limit.max);
    await page.close();
  },
);

test.each([
  [
    'Stack Exchange',
    'https://electronics.stackexchange.com/questions/4001/two-clocks',
    '.js-add-link',
    '.js-comment-text-input',
  ],
  ['Lemmy', lemmyPost, '', '#post-comment textarea'],
])('%s: the coach and the site agree on the longest comment', async (name, url, opener, box) => {
  const page = await browser.open(url);
  if (opener !== '') await page.locator(opener).first().click();
  const field = page.locator(box).first();
  await field.click();
  const limit = sites
    .find((site) => site.name === name)
    ?.composers.find(({ limit }) => limit !== undefined)?.limit;
  await page.keyboard.insertText(`🚀é${'a'.repeat(12_000)}`);
  expect(countedLength(await field.inputValue(), 'characters')).toBe(limit?.max);
  await page.close();
});
