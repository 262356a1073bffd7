import type { Page } from 'puppeteer-core';

/** Until the overlay has an element matching `selector` that says `words`, in Firefox. */
export const waitForOverlay = (page: Page, selector: string, words = '') =>
  page.waitForFunction(
    (wanted, text) => {
      const found = document.querySelector('talkwith-coach')?.shadowRoot?.querySelector(wanted);
      return found instanceof HTMLElement && found.innerText.includes(text);
    },
    { polling: 'raf' },
    selector,
    words,
  );
