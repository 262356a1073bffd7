import { expect, test } from 'vitest';
import { readStorage } from './harness/background.ts';
import { startChromium } from './harness/chromium.ts';
import { broadcast, markButton } from './harness/coach.ts';
import { composers } from './harness/composers.ts';

test('the extension adds no request to those of the page', async () => {
  const [browser, plain] = await Promise.all([startChromium(), startChromium({ withExtension: false })]);
  const requestsOf = (context: typeof browser.context) => {
    const urls: string[] = [];
    context.on('request', (request) => urls.push(request.url()));
    return urls;
  };
  const coachedRequests = requestsOf(browser.context);
  const plainRequests = requestsOf(plain.context);
  const postEverywhere = async (current: typeof browser) => {
    for (const composer of composers) {
      const page = await current.open(composer.url);
      await composer.open(page);
      await page.keyboard.insertText(broadcast);
      if (current === browser) await markButton(page).click();
      await page.locator(composer.submit).last().click();
      await page.waitForFunction(() => window.posted?.length === 1);
      await page.close();
    }
  };
  await Promise.all([browser, plain].map(postEverywhere));
  const options = await browser.open(`${browser.extension}src/options/index.html`);
  await options.getByRole('heading', { name: 'This week' }).waitFor();
  const webRequests = coachedRequests.filter((url) => !url.startsWith(browser.extension));
  expect(new Set(webRequests)).toEqual(new Set(plainRequests));
  expect(browser.strays).toEqual([]);
  expect(browser.complaints).toEqual([]);
  await Promise.all([browser.close(), plain.close()]);
}, 120_000);

test('the stored data contains no words of the draft', async () => {
  const browser = await startChromium();
  const page = await browser.open('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Zanzibar marmalade, thank you Oluwaseun! How did you make it?');
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await page.waitForFunction(() => window.posted?.length === 1);
  const options = await browser.open(`${browser.extension}src/options/index.html#data`);
  await options.getByText('Show the stored data').click();
  await expect.poll(() => options.locator('details textarea').inputValue()).toContain('post:x');
  const stored = await readStorage(browser);
  for (const word of ['anzibar', 'armalade', 'luwaseun', 'make it']) expect(stored).not.toContain(word);
  await browser.close();
});
