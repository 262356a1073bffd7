import type { Page } from 'puppeteer-core';

/** Waits, in Firefox, until an element of the overlay matches `selector` and contains `text`. */
export const waitForOverlay = (page: Page, selector: string, text = '') =>
  page.waitForFunction(
    (wanted, words) => {
      const found = document.querySelector('talkwith-coach')?.shadowRoot?.querySelector(wanted);
      return found instanceof HTMLElement && found.innerText.includes(words);
    },
    { polling: 'raf' },
    selector,
    text,
  );

/** Waits, in Firefox, until the overlay is removed from the page. */
export const waitForNoOverlay = (page: Page) =>
  page.waitForFunction(() => document.querySelector('talkwith-coach') === null, { polling: 'raf' });

/** Waits, in Firefox, until the card is closed. */
export const waitForNoCard = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('talkwith-coach')?.shadowRoot?.querySelector('[data-part="card"]'),
    { polling: 'raf' },
  );

/**
 * Clicks, in Firefox, what matches `selector` in the overlay and contains `text`. Waits until it
 * stops moving, because the overlay follows the box while the box grows.
 */
export const clickInOverlay = (page: Page, selector: string, text = '') =>
  page.locator(`talkwith-coach >>> ${selector}${text === '' ? '' : `::-p-text(${text})`}`).click();
