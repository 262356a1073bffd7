/** Set on the root element by the user stylesheet of `background/insert-user-stylesheet.ts`. */
export const userStylesheetProperty = '--talkwith-coach';

/** Whether `page` has the user stylesheet. The browser removes it together with the extension. */
export const hasUserStylesheet = ({ documentElement }: Document): boolean =>
  getComputedStyle(documentElement).getPropertyValue(userStylesheetProperty) !== '';
