import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Background, watchBackground } from './background.ts';
import { type Browser, startChromium } from './chromium.ts';
import { nextPaint } from './coach.ts';

/** Two browsers, of which only one has the coach: whatever is done in both must come out the same. */
export interface BrowserComparison {
  readonly background: Background;
  /** The same page in both, as `open` opens it. `look` is what is compared of them. */
  open(open: (browser: Browser) => Promise<Page>, look: (page: Page) => Promise<unknown>): Promise<PagePair>;
  /** Fails if the coached browser, or the background, had more to complain of than the bare one. */
  expectNoNewErrors(): Promise<void>;
  close(): Promise<unknown>;
}

/** One page in two browsers. */
export interface PagePair {
  /** The one with the coach. */
  readonly coached: Page;
  /** Does a thing in both, and compares them. `why` is told where they differ. */
  doInBoth(work: (page: Page) => Promise<unknown>, why?: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Starts both; `scripts` run in every page before its own. `rewrite` is as in `startChromium`. */
export async function startComparison({
  scripts = [] as readonly (() => void)[],
  rewrite = (body: string) => body,
} = {}): Promise<BrowserComparison> {
  const [coached, bare] = await Promise.all([
    startChromium({ rewrite }),
    startChromium({ rewrite, withExtension: false }),
  ]);
  for (const { context } of [coached, bare])
    for (const script of scripts) await context.addInitScript(script);
  const background = await watchBackground(coached);
  return {
    background,
    async open(open, look) {
      const pages = await Promise.all([open(coached), open(bare)]);
      const [page, other] = pages;
      return {
        coached: page,
        async doInBoth(work, why = '') {
          await Promise.all(pages.map((one) => work(one).then(() => nextPaint(one))));
          const expected = await look(other);
          await expect.poll(() => look(page), { message: why, timeout: 5000 }).toEqual(expected);
          return expected;
        },
        close: () => Promise.all(pages.map((one) => one.close())),
      };
    },
    async expectNoNewErrors() {
      expect(new Set(coached.complaints)).toEqual(new Set(bare.complaints));
      expect(await background.errors()).toEqual([]);
    },
    close: () => Promise.all([coached.close(), bare.close()]),
  };
}
