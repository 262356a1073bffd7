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

/** Pages nobody has made, in two browsers of which one has the coach: each must come out the same in both. */
let html = '';
let sides: BrowserComparison;
beforeAll(async () => {
  sides = await startComparison({
    scripts: [installPageInspector, installGeneratedSite],
    rewrite: () => html,
  });
});
afterAll(() => sides.close());

const visits = fc.record({
  page: arbitraryPages,
  before: fc.array(arbitrarySteps, { maxLength: 4 }),
  after: fc.array(arbitrarySteps, { minLength: 4, maxLength: 14 }),
});

const state = (page: Page) => page.evaluate(() => [...window.inspector.state(), ...window.posted]);
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('talkwith-coach').length);
const focus = (page: Page, which: number) =>
  page.evaluate((number) => {
    const boxes = window.inspector.boxes();
    boxes[number % boxes.length]?.focus();
  }, which);

function take(page: Page, step: Step): Promise<void> {
  if ('type' in step) return page.keyboard.type(step.type);
  if ('press' in step) return page.keyboard.press(step.press);
  if ('breaks' in step) return page.evaluate(makeDestructiveChange, step.breaks);
  return focus(page, step.focus);
}

/** Into the first box, with the dialogs and popovers there are open. */
async function begin(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of window.inspector.elements()) {
      if (one instanceof HTMLDialogElement && !one.open) one.showModal();
      if (one instanceof HTMLElement && one.popover !== null) one.showPopover();
    }
  });
  await focus(page, 0);
  await page.keyboard.type('We are thrilled to announce it. ');
}

/** The plain box of the page is coached, whatever has been done to the rest. */
async function writePlainly(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of window.inspector.elements()) if (one instanceof HTMLDialogElement) one.close();
    document.querySelector<HTMLElement>('#plain textarea')?.focus();
  });
  await page.keyboard.type('We are thrilled, plainly. BUY NOW!!!');
}

/** The copy of the plain box's words that ours has. */
const isPlainCoached = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('talkwith-coach')].some(({ shadowRoot }) =>
      shadowRoot?.textContent.includes('plainly'),
    ),
  );

test(
  'a page nobody has made, and what it does to itself, comes out as it does without the coach',
  async () => {
    for (const visit of sample('pages of any kind', visits, 6)) {
      const why = JSON.stringify(visit);
      html = visit.page.html;
      const pages = await sides.open((browser) => browser.open(visit.page.url), state);
      const { coached } = pages;
      await pages.doInBoth(begin, why);
      for (const step of visit.before) await pages.doInBoth((page) => take(page, step), why);
      await pages.doInBoth(writePlainly, why);
      await expect.poll(() => isPlainCoached(coached), { message: why, timeout: 10_000 }).toBe(true);
      await pages.doInBoth((page) => focus(page, 0), why);
      for (const step of visit.after) {
        await pages.doInBoth((page) => take(page, step), why);
        const boxes = await coached.evaluate(() => window.inspector.allBoxesSoFar().length);
        await expect.poll(() => hosts(coached), { message: why, timeout: 5000 }).toBeLessThanOrEqual(boxes);
      }
      await pages.doInBoth(
        (page) => page.evaluate(() => window.inspector.allBoxesSoFar().forEach((box) => void box.remove())),
        why,
      );
      await expect.poll(() => hosts(coached), { message: why, timeout: 5000 }).toBe(0);
      await sides.expectNoNewErrors();
      await pages.close();
    }
  },
  120_000 * soakFactor,
);
