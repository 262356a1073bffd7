/**
 * Builds the extension and opens the practice page in a browser. Without a display, it runs a demo
 * in a headless browser instead: it types a draft, prints the tip, and saves a screenshot.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';
import { loadExtension } from './load-extension.ts';
import { printPlainErrors } from './plain-error.ts';
import { hasDisplay, markOn, practiceDraft, readCard } from './practice-draft.ts';
import { waitForWelcomePage } from './welcome-page.ts';

const screenshot = 'dist/pictures/practice.png';

printPlainErrors();
// Before the build, so that a missing browser is reported at once.
ensureChromium();
console.log('Building …');
build('chrome');
const { context, pageUrl } = await loadExtension({
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1180, height: 760 },
  args: hasDisplay ? [] : ['--disable-gpu'],
});
const page = await waitForWelcomePage(context);
await page.locator('textarea').first().click();

if (hasDisplay) {
  console.log(
    'The practice page is open. Write something and stop typing for a moment. To end, close the browser.',
  );
  await new Promise<void>((done) => context.once('close', () => done()));
} else {
  await runDemo(page, context);
  await context.close();
}

/** Does what a person would do, and prints what they would see. */
async function runDemo(feed: Page, browser: BrowserContext): Promise<void> {
  const mark = markOn(feed);
  console.log(`\nTyping: ${practiceDraft}\n`);
  await feed.keyboard.type(practiceDraft);
  console.log(await readCard(feed));
  mkdirSync('dist/pictures', { recursive: true });
  await feed.screenshot({ path: screenshot });
  console.log(`\nScreenshot: ${screenshot}`);

  await feed.keyboard.press('Escape');
  await feed.keyboard.press('Control+a');
  const betterDraft = 'You can now see your whole week on one page. What would you look at first?';
  console.log(`\nTyping another draft: ${betterDraft}\n`);
  await feed.keyboard.type(betterDraft);
  await mark.getByText('Nice, that fixed').waitFor();
  console.log(await mark.innerText());

  await feed.getByRole('button', { name: 'Post', exact: true }).click();
  await feed.getByText(betterDraft).first().waitFor();
  const options = await browser.newPage();
  await options.goto(pageUrl('src/options/index.html'));
  const weekSummary = options.locator('.lead', { hasText: 'posted' });
  console.log(`\nPosted. Your week so far: ${await weekSummary.innerText()}`);
}
