import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, loadAxe } from './harness/axe.ts';
import type { Browser } from './harness/chromium.ts';
import { broadcast, card, markButton, waitForMark } from './harness/coach.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

const mastodon = 'https://mastodon.social/home';
const box = 'textarea.autosuggest-textarea__textarea';

/** Opens a page, and writes a draft with a tip into its first composer that matches `selector`. */
async function openWithTip(url: string, selector: string): Promise<Page> {
  const page = await browser.open(url);
  await page.locator(selector).first().click();
  await page.keyboard.type(broadcast);
  await waitForMark(page);
  return page;
}

/** Opens a page with a draft. The coach has seen its composer before, with another draft. */
async function write(text: string): Promise<Page> {
  const page = await openWithTip(mastodon, box);
  await page.locator(box).fill('');
  await markButton(page).waitFor({ state: 'detached' });
  await page.keyboard.type(text);
  return page;
}

/** Opens the popup with its section unfolded, as often as it takes until it gives this reason. */
async function expectReason(reason: string): Promise<Page> {
  const popup = await browser.open(`${browser.extension}src/popup/index.html`);
  const read = async () => {
    await popup.reload();
    await popup.getByText('Why silent here?').click();
    return popup.locator('.silence').innerText();
  };
  await expect.poll(read).toBe(reason);
  return popup;
}

/** The facts that the popup lists, by name. */
const factsIn = async (popup: Page) =>
  Object.fromEntries(
    await popup
      .locator('dl > div')
      .evaluateAll((facts) =>
        facts.map((fact) => [fact.querySelector('dt')?.textContent, fact.querySelector('dd')?.textContent]),
      ),
  );

describe('the popup says why no tip is shown, for', () => {
  test('the practice page, where a tip is shown', async () => {
    const practice = await openWithTip(`${browser.extension}src/practice/index.html`, 'textarea');
    const label = (await markButton(practice).innerText()).trim();
    const popup = await expectReason(`Not silent: “${label}” is showing.`);
    const facts = await factsIn(popup);
    expect(facts).toMatchObject({
      Site: 'the practice page',
      Tips: 'On',
      'Text box': 'For a post (textarea)',
      'Text boxes in use': '1',
      'Found by': 'What TalkWith knows about this site',
      Language: 'English',
      'Praise found': 'None',
    });
    expect(facts['Tips found']).toContain(label);
    expect(await popup.locator('body').innerText()).not.toContain('BIG NEWS');
  });

  test('an empty box', async () => {
    await write('');
    const popup = await expectReason('Nothing is written yet.');
    expect(await factsIn(popup)).toEqual({
      Site: 'Mastodon',
      Tips: 'On',
      'Text box': 'For a post (textarea)',
      'Text boxes in use': '1',
      'Found by': 'What TalkWith knows about this site',
      'Tips found': 'None',
      'Praise found': 'None',
    });
  });

  test('a page whose boxes have not been used', async () => {
    await browser.open(mastodon);
    const popup = await expectReason('You have not clicked into a text box for posts or replies yet.');
    expect(await factsIn(popup)).toEqual({ Site: 'Mastodon', Tips: 'On', 'Text box': 'None' });
  });

  test('a page without the coach', async () => {
    await browser.open('https://garden.example/beans');
    const popup = await expectReason('TalkWith is not running on this page.');
    expect(await factsIn(popup)).toEqual({ Site: 'None', Tips: 'Off' });
  });

  test('a dismissed tip', async () => {
    const page = await write('We built a cutting-edge tool for the bakery.');
    await waitForMark(page);
    const label = (await markButton(page).innerText()).trim();
    await markButton(page).click();
    await card(page).getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expectReason(`You dismissed “${label}” in this draft.`);
  });

  test.each([
    [
      'a German draft',
      'Wir freuen uns riesig, euch heute unsere neue Lösung vorzustellen! Jetzt kaufen und sparen!',
      'The draft does not look like English. TalkWith has tips for English only.',
      'Not English',
    ],
    [
      'grief',
      'My grandmother died this morning. I miss her so much.',
      'The draft reads like a condolence, so TalkWith stays quiet.',
      'English',
    ],
    [
      'a draft in which nothing is found',
      'The new menu is on the wall.',
      'The rules found nothing to say about this draft.',
      'English',
    ],
  ])('%s', async (_, text, reason, language) => {
    await write(text);
    const popup = await expectReason(reason);
    expect((await factsIn(popup)).Language).toBe(language);
  });

  test('a private message beside a composer', async () => {
    const page = await openWithTip('https://x.com/home', '[data-testid="tweetTextarea_0"]');
    await page.locator('[data-testid="dmComposerTextInput"]').click();
    await page.keyboard.type(broadcast);
    await expectReason('This box looks private, such as a message, a search, or a personal detail.');
  });

  test('a pause', async () => {
    await write('The new menu is on the wall.');
    const popup = await expectReason('The rules found nothing to say about this draft.');
    await popup.getByRole('button', { name: 'Pause for 1 hour' }).click();
    await popup.locator('.silence', { hasText: 'Paused until' }).waitFor();
    await popup.getByRole('button', { name: 'Resume' }).click();
    await popup.locator('.silence', { hasText: 'The rules found nothing' }).waitFor();
  });

  test('a composer in a frame of another site', async () => {
    const page = await browser.open('https://garden.example/beans');
    const frame = page.locator('iframe').contentFrame();
    await frame.locator('textarea').click();
    await page.keyboard.type(broadcast);
    const mark = frame.locator('talkwith-coach [data-part="mark"] button');
    const popup = await expectReason(`Not silent: “${(await mark.innerText()).trim()}” is showing.`);
    expect(await factsIn(popup)).toMatchObject({ Tips: 'On', Language: 'English' });
  });
});

describe('the unfolded section', () => {
  test.each(['light', 'dark'] as const)(
    'opens by the keyboard, fits a narrow window, and has no accessibility problems, in %s colors',
    async (colorScheme) => {
      await openWithTip(mastodon, box);
      const popup = await browser.context.newPage();
      await popup.emulateMedia({ colorScheme });
      await popup.setViewportSize({ width: 320, height: 600 });
      await popup.goto(`${browser.extension}src/popup/index.html`);
      await popup.getByRole('button', { name: 'Pause today' }).focus();
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Enter');
      await popup.locator('.silence').getByText('Not silent').waitFor();
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await loadAxe(popup);
      expect(await axeProblems(popup, 'body')).toEqual([]);
    },
  );
});
