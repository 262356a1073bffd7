import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type AnyComposer, allComposers } from '../harness/all-composers.ts';
import { arbitraryDrafts } from '../harness/arbitrary-drafts.ts';
import { arbitrarySeeds } from '../harness/arbitrary-steps.ts';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, model, waitForMark } from '../harness/coach.ts';
import { type BrowserComparison, type PagePair, startComparison } from '../harness/compare-browsers.ts';
import { makeDestructiveChange } from '../harness/destructive-change.ts';
import { type ChangePlace, makeHarmlessChange } from '../harness/harmless-change.ts';
import { installPageInspector } from '../harness/page-inspector.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

/** The drafts must be the same in a browser with the coach and in one without. */
let browsers: BrowserComparison;
beforeAll(async () => {
  browsers = await startComparison({ scripts: [installPageInspector] });
});
afterAll(() => browsers.close());
afterEach(() => browsers.expectNoNewErrors());

const letters = [...broadcast];
const timeout = 90_000 * Math.max(1, soakFactor);

const findComposer = (name: string) =>
  allComposers.find((one) => one.name.startsWith(name)) ?? expect.fail(`There is no composer “${name}”.`);
const openComposer = ({ url, open }: AnyComposer, readState: (page: Page) => Promise<unknown> = model) =>
  browsers.open(async (browser: Browser) => {
    const page = await browser.open(url);
    await open(page);
    return page;
  }, readState);

/** Checks that the page still coaches an ordinary draft, then closes both pages. */
async function expectStillCoached(pages: PagePair): Promise<void> {
  const draft = await pages.doInBoth(async (page) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(broadcast);
  });
  expect(draft).toBe(broadcast);
  await waitForMark(pages.coached);
  await pages.close();
}

test.each([
  ['Mastodon', 8],
  ['Bluesky', 4],
  ['X', 4],
])(
  'random drafts on %s stay unchanged',
  async (site, count) => {
    const pages = await openComposer(findComposer(site));
    for (const draft of sample(`drafts on ${site}`, arbitraryDrafts, count)) {
      const analyzed = await browsers.background.analyzedDrafts();
      const state = await pages.doInBoth(async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(draft);
        await page.keyboard.type(' ok?');
      });
      expect(state).toContain(' ok?');
      await expect.poll(browsers.background.analyzedDrafts).toBeGreaterThan(analyzed);
    }
    await expectStillCoached(pages);
  },
  timeout,
);

test.each<[string, ChangePlace]>([
  ['Mastodon', 'around'],
  ['Bluesky', 'around'],
  ['X', 'around'],
  ['YouTube, comment', 'inside'],
])(
  'typing on %s works while the page changes %s the box',
  async (name, place) => {
    const pages = await openComposer(findComposer(name));
    for (const [index, seed] of sample(`changes ${place} the box on ${name}`, arbitrarySeeds, 40).entries()) {
      // Some editors take the focus, and the caret with it, a moment later.
      await pages.doInBoth(
        (page) => page.evaluate(makeHarmlessChange, [place, seed] as const),
        `change ${seed}`,
      );
      const letter = letters[index % letters.length] ?? ' ';
      await pages.doInBoth((page) => page.keyboard.type(letter), `change ${seed}`);
    }
    await expectStillCoached(pages);
  },
  timeout,
);

/** The draft, or the error if the page has no editor left; all posts; and the focused element. */
const readDraftAndFocus = (page: Page) =>
  page.evaluate(() => {
    const { localName, id } = window.inspector.focused() ?? {};
    try {
      return [window.model(), ...window.posted, localName, id];
    } catch (error) {
      return [String(error), ...window.posted, localName, id];
    }
  });

test(
  'after random damage to a site, the draft is the same with and without the coach',
  async () => {
    const composers = sample('composers', fc.constantFrom(...allComposers), 5);
    const seedLists = sample(
      'lists of destructive changes',
      fc.array(arbitrarySeeds, { minLength: 8, maxLength: 8 }),
      5,
    );
    for (const [index, composer] of composers.entries()) {
      const message = `${composer.name}, changed with ${seedLists[index]}`;
      const pages = await openComposer(composer, readDraftAndFocus);
      await pages.doInBoth((page) => page.keyboard.type('We are thrilled to announce it. '), message);
      for (const seed of seedLists[index] ?? []) {
        await pages.doInBoth((page) => page.evaluate(makeDestructiveChange, seed), `${message} at ${seed}`);
        await pages.doInBoth((page) => page.keyboard.insertText(' BUY!'), `${message} at ${seed}`);
      }
      await pages.close();
    }
  },
  timeout,
);
