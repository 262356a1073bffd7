import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryPages } from '../harness/arbitrary-pages.ts';
import { arbitrarySteps, type Step } from '../harness/arbitrary-steps.ts';
import { type BrowserComparison, startComparison } from '../harness/compare-browsers.ts';
import { makeDestructiveChange } from '../harness/destructive-change.ts';
import { installGeneratedSite } from '../harness/generated-site.ts';
import { installPageInspector } from '../harness/page-inspector.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

/** Each random page must end in the same state in a browser with the coach and in one without. */
let html = '';
let browsers: BrowserComparison;
beforeAll(async () => {
  browsers = await startComparison({
    scripts: [installPageInspector, installGeneratedSite],
    rewrite: () => html,
  });
});
afterAll(() => browsers.close());

const visits = fc.record({
  page: arbitraryPages,
  before: fc.array(arbitrarySteps, { maxLength: 4 }),
  after: fc.array(arbitrarySteps, { minLength: 4, maxLength: 14 }),
});

const readState = (page: Page) => page.evaluate(() => [...window.inspector.state(), ...window.posted]);
const countOverlays = (page: Page) => page.evaluate(() => document.querySelectorAll('talkwith-coach').length);
const focusBox = (page: Page, index: number) =>
  page.evaluate((number) => {
    const boxes = window.inspector.boxes();
    boxes[number % boxes.length]?.focus();
  }, index);

function doStep(page: Page, step: Step): Promise<void> {
  if ('type' in step) return page.keyboard.type(step.type);
  if ('press' in step) return page.keyboard.press(step.press);
  if ('destructiveSeed' in step) return page.evaluate(makeDestructiveChange, step.destructiveSeed);
  return focusBox(page, step.focus);
}

/** Opens all dialogs and popovers, then types into the first box. */
async function writeInFirstBox(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of window.inspector.elements()) {
      if (one instanceof HTMLDialogElement && !one.open) one.showModal();
      if (one instanceof HTMLElement && one.popover !== null) one.showPopover();
    }
  });
  await focusBox(page, 0);
  await page.keyboard.type('We are thrilled to announce it. ');
}

async function writeInPlainForm(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of window.inspector.elements()) if (one instanceof HTMLDialogElement) one.close();
    document.querySelector<HTMLElement>('#plain textarea')?.focus();
  });
  await page.keyboard.type('We are thrilled, plainly. BUY NOW!!!');
}

/** For a textarea, the overlay contains a copy of its text. */
const isPlainFormCoached = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('talkwith-coach')].some(({ shadowRoot }) =>
      shadowRoot?.textContent.includes('plainly'),
    ),
  );

test(
  'a generated page and its random changes have the same result with and without the coach',
  async () => {
    for (const visit of sample('generated pages', visits, 6)) {
      const message = JSON.stringify(visit);
      html = visit.page.html;
      const pages = await browsers.open((browser) => browser.open(visit.page.url), readState);
      const { coached } = pages;
      await pages.doInBoth(writeInFirstBox, message);
      for (const step of visit.before) await pages.doInBoth((page) => doStep(page, step), message);
      await pages.doInBoth(writeInPlainForm, message);
      await expect.poll(() => isPlainFormCoached(coached), { message, timeout: 10_000 }).toBe(true);
      await pages.doInBoth((page) => focusBox(page, 0), message);
      for (const step of visit.after) {
        await pages.doInBoth((page) => doStep(page, step), message);
        const boxes = await coached.evaluate(() => window.inspector.allBoxesSoFar().length);
        await expect
          .poll(() => countOverlays(coached), { message, timeout: 5000 })
          .toBeLessThanOrEqual(boxes);
      }
      await pages.doInBoth(
        (page) => page.evaluate(() => window.inspector.allBoxesSoFar().forEach((box) => void box.remove())),
        message,
      );
      await expect.poll(() => countOverlays(coached), { message, timeout: 5000 }).toBe(0);
      await browsers.expectNoNewErrors();
      await pages.close();
    }
  },
  120_000 * Math.max(1, soakFactor),
);
