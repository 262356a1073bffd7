import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Background, watchBackground } from './background.ts';
import { type Browser, startChromium } from './chromium.ts';
import { nextPaint } from './coach.ts';

/**
 * Two browsers, one with the extension and one without. The same actions must have the same result
 * in both.
 */
export interface BrowserComparison {
  readonly background: Background;
  /** Opens a page in both browsers with `openPage`. `readState` returns what is compared. */
  open(
    openPage: (browser: Browser) => Promise<Page>,
    readState: (page: Page) => Promise<unknown>,
  ): Promise<PagePair>;
  /**
   * Fails if the coached browser logged an error that the plain one did not, or the background had
   * an error.
   */
  expectNoNewErrors(): Promise<void>;
  close(): Promise<unknown>;
}

/** The same page in both browsers. */
export interface PagePair {
  /** The page with the coach. */
  readonly coached: Page;
  /**
   * Runs `action` in both pages, expects the same state in both, and returns that state. `message`
   * is shown if the states differ.
   */
  doInBoth(action: (page: Page) => Promise<unknown>, message?: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/**
 * Starts both browsers. `scripts` run in each page before its own; `rewrite` is an option of
 * `startChromium`.
 */
export async function startComparison({
  scripts = [] as readonly (() => void)[],
  rewrite = (body: string) => body,
} = {}): Promise<BrowserComparison> {
  const [coached, plain] = await Promise.all([
    startChromium({ rewrite }),
    startChromium({ rewrite, withExtension: false }),
  ]);
  for (const { context } of [coached, plain])
    for (const script of scripts) await context.addInitScript(script);
  const background = await watchBackground(coached);
  return {
    background,
    async open(openPage, readState) {
      const pages = await Promise.all([openPage(coached), openPage(plain)]);
      const [coachedPage, plainPage] = pages;
      return {
        coached: coachedPage,
        async doInBoth(action, message = '') {
          await Promise.all(pages.map((page) => action(page).then(() => nextPaint(page))));
          const expected = await readState(plainPage);
          await expect.poll(() => readState(coachedPage), { message, timeout: 5000 }).toEqual(expected);
          return expected;
        },
        close: () => Promise.all(pages.map((page) => page.close())),
      };
    },
    async expectNoNewErrors() {
      expect(new Set(coached.complaints)).toEqual(new Set(plain.complaints));
      expect(await background.errors()).toEqual([]);
    },
    close: () => Promise.all([coached.close(), plain.close()]),
  };
}
