import type { Page } from 'puppeteer-core';

/**
 * Presses what matches `selector` in the overlay and says `words`, in Firefox, once it is there and stands still:
 * the overlay goes where there is room while the box grows.
 */
export const clickInOverlay = (page: Page, selector: string, words = '') =>
  page.locator(`talkwith-coach >>> ${selector}${words === '' ? '' : `::-p-text(${words})`}`).click();
