/** Set on the root element by the user stylesheet of `background/user-stylesheet.ts`. */
export const userStylesheetProperty = '--talkwith-coach';

/** Whether `page` has the user stylesheet, which the browser removes together with the extension. */
export const hasUserStylesheet = ({ documentElement }: Document): boolean =>
  getComputedStyle(documentElement).getPropertyValue(userStylesheetProperty) !== '';
