/** Set to `block` on the root of a page that has our style as long as the extension is there (`background/lend-style.ts`). */
export const userStylesheetProperty = '--talkwith-coach';

/** Whether `page` has our style as a loan: what is shown by it goes when the extension goes. */
export const hasUserStylesheet = ({ documentElement }: Document): boolean =>
  getComputedStyle(documentElement).getPropertyValue(userStylesheetProperty) !== '';
