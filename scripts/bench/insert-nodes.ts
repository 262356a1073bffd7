import type { Browser } from '../../tests/e2e/harness/chromium.ts';

/** Inserts 10,000 nodes into a page where nobody writes. Returns the ms until they are laid out. */
export async function insertNodes(browser: Browser): Promise<number> {
  const page = await browser.open('https://bsky.app/');
  const ms = await page.evaluate(async () => {
    const start = performance.now();
    for (let card = 0; card < 200; card++) {
      const element = document.createElement('article');
      for (let line = 0; line < 49; line++) element.append(document.createElement('p'));
      document.body.append(element);
      // Mutation observers run between tasks, as they do while a feed loads.
      if (card % 10 === 9) await new Promise((next) => setTimeout(next));
    }
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  await page.close();
  return ms;
}
