import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { arbitraryDrafts } from '../harness/arbitrary-drafts.ts';
import { chances } from '../harness/arbitrary-steps.ts';
import { breakStructure } from '../harness/break-structure.ts';
import { draw, longer } from '../harness/chance.ts';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, markButton, model } from '../harness/coach.ts';
import { disturb, type Where } from '../harness/disturb.ts';
import { type ComposerOfSite, everyComposer } from '../harness/every-composer.ts';
import { installPageKit } from '../harness/page-kit.ts';
import { type Pair, type SideBySide, startSideBySide } from '../harness/side-by-side.ts';

/** Whatever happens in one browser happens in another, which has no coach: the drafts must come out the same. */
let sides: SideBySide;
beforeAll(async () => {
  sides = await startSideBySide({ scripts: [installPageKit] });
});
afterAll(() => sides.close());
afterEach(() => sides.expectQuiet());

const letters = [...broadcast];
const patience = 90_000 * longer;

const composerCalled = (name: string) =>
  everyComposer.find((one) => one.name.startsWith(name)) ?? expect.fail(`no composer called ${name}`);
const opened = ({ url, open }: ComposerOfSite, look: (page: Page) => Promise<unknown> = model) =>
  sides.open(async (browser: Browser) => {
    const page = await browser.open(url);
    await open(page);
    return page;
  }, look);

/** An ordinary draft is still coached. */
async function end(pages: Pair): Promise<void> {
  const draft = await pages.alike(async (page) => {
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
    for (const draft of draw(`drafts on ${site}`, arbitraryDrafts, count)) {
      const judged = await sides.background.judged();
      const left = await pages.alike(async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(draft);
        await page.keyboard.type(' ok?');
      });
      expect(left).toContain(' ok?');
      await expect.poll(sides.background.judged).toBeGreaterThan(judged);
    }
    await end(pages);
  },
  patience,
);

test.each<[string, Where]>([
  ['Mastodon', 'around'],
  ['Bluesky', 'around'],
  ['X', 'around'],
  ['YouTube, comment', 'inside'],
])(
  'typing on %s goes on while the page changes %s the box',
  async (name, where) => {
    const pages = await opened(composerCalled(name));
    for (const [index, chance] of draw(`changes ${where} the box on ${name}`, chances, 40).entries()) {
      // Some editors take the focus, and the caret with it, a moment later.
      await pages.alike((page) => page.evaluate(disturb, [where, chance] as const), `change ${chance}`);
      const letter = letters[index % letters.length] ?? ' ';
      await pages.alike((page) => page.keyboard.type(letter), `change ${chance}`);
    }
    await end(pages);
  },
  patience,
);

/** What the site would post, or what it says where it has no editor left; what it has posted; and what has the focus. */
const left = (page: Page) =>
  page.evaluate(() => {
    const { localName, id } = window.kit.focused() ?? {};
    try {
      return [window.model(), ...window.posted, localName, id];
    } catch (error) {
      return [String(error), ...window.posted, localName, id];
    }
  });

test(
  'the sites with their structure broken at random leave the draft as it is without the coach',
  async () => {
    const composers = draw('composers', fc.constantFrom(...everyComposer), 5);
    const breaks = draw('breaks of a site', fc.array(chances, { minLength: 8, maxLength: 8 }), 5);
    for (const [index, composer] of composers.entries()) {
      const why = `${composer.name}, broken by ${breaks[index]}`;
      const pages = await opened(composer, left);
      await pages.alike((page) => page.keyboard.type('We are thrilled to announce it. '), why);
      for (const chance of breaks[index] ?? []) {
        await pages.alike((page) => page.evaluate(breakStructure, chance), `${why} at ${chance}`);
        await pages.alike((page) => page.keyboard.insertText(' BUY!'), `${why} at ${chance}`);
      }
      await pages.close();
    }
  },
  patience,
);
