import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { allComposers, type TestComposer } from '../harness/all-composers.ts';
import { arbitraryDrafts } from '../harness/arbitrary-drafts.ts';
import { arbitrarySeeds } from '../harness/arbitrary-steps.ts';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, markButton, model } from '../harness/coach.ts';
import { type BrowserComparison, type PagePair, startComparison } from '../harness/compare-browsers.ts';
import { makeDestructiveChange } from '../harness/destructive-change.ts';
import { type ChangePlace, makeHarmlessChange } from '../harness/harmless-change.ts';
import { installPageInspector } from '../harness/page-inspector.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

/** Whatever happens in one browser happens in another, which has no coach: the drafts must come out the same. */
let sides: BrowserComparison;
beforeAll(async () => {
  sides = await startComparison({ scripts: [installPageInspector] });
});
afterAll(() => sides.close());
afterEach(() => sides.expectNoNewErrors());

const letters = [...broadcast];
const patience = 90_000 * soakFactor;

const composerCalled = (name: string) =>
  allComposers.find((one) => one.name.startsWith(name)) ?? expect.fail(`no composer called ${name}`);
const opened = ({ url, open }: TestComposer, look: (page: Page) => Promise<unknown> = model) =>
  sides.open(async (browser: Browser) => {
    const page = await browser.open(url);
    await open(page);
    return page;
  }, look);

/** An ordinary draft is still coached. */
async function end(pages: PagePair): Promise<void> {
  const draft = await pages.doInBoth(async (page) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(broadcast);
  });
  expect(draft).toBe(broadcast);
  await markButton(pages.coached).waitFor();
  await pages.close();
}

test.each([
  ['Mastodon', 8],
  ['Bluesky', 4],
  ['X', 4],
])(
  'drafts of anything on %s are left as they are',
  async (site, count) => {
    const pages = await opened(composerCalled(site));
    for (const draft of sample(`drafts on ${site}`, arbitraryDrafts, count)) {
      const judged = await sides.background.analyzedDrafts();
      const left = await pages.doInBoth(async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(draft);
        await page.keyboard.type(' ok?');
      });
      expect(left).toContain(' ok?');
      await expect.poll(sides.background.analyzedDrafts).toBeGreaterThan(judged);
    }
    await end(pages);
  },
  patience,
);

test.each<[string, ChangePlace]>([
  ['Mastodon', 'around'],
  ['Bluesky', 'around'],
  ['X', 'around'],
  ['YouTube, comment', 'inside'],
])(
  'typing on %s goes on while the page changes %s the box',
  async (name, where) => {
    const pages = await opened(composerCalled(name));
    for (const [index, chance] of sample(
      `changes ${where} the box on ${name}`,
      arbitrarySeeds,
      40,
    ).entries()) {
      // Some editors take the focus, and the caret with it, a moment later.
      await pages.doInBoth(
        (page) => page.evaluate(makeHarmlessChange, [where, chance] as const),
        `change ${chance}`,
      );
      const letter = letters[index % letters.length] ?? ' ';
      await pages.doInBoth((page) => page.keyboard.type(letter), `change ${chance}`);
    }
    await end(pages);
  },
  patience,
);

/** What the site would post, or what it says where it has no editor left; what it has posted; and what has the focus. */
const left = (page: Page) =>
  page.evaluate(() => {
    const { localName, id } = window.inspector.focused() ?? {};
    try {
      return [window.model(), ...window.posted, localName, id];
    } catch (error) {
      return [String(error), ...window.posted, localName, id];
    }
  });

test(
  'the sites with their structure broken at random leave the draft as it is without the coach',
  async () => {
    const composers = sample('composers', fc.constantFrom(...allComposers), 5);
    const breaks = sample('breaks of a site', fc.array(arbitrarySeeds, { minLength: 8, maxLength: 8 }), 5);
    for (const [index, composer] of composers.entries()) {
      const why = `${composer.name}, broken by ${breaks[index]}`;
      const pages = await opened(composer, left);
      await pages.doInBoth((page) => page.keyboard.type('We are thrilled to announce it. '), why);
      for (const chance of breaks[index] ?? []) {
        await pages.doInBoth((page) => page.evaluate(makeDestructiveChange, chance), `${why} at ${chance}`);
        await pages.doInBoth((page) => page.keyboard.insertText(' BUY!'), `${why} at ${chance}`);
      }
      await pages.close();
    }
  },
  patience,
);
