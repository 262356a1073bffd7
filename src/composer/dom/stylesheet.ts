/** A style sheet for `document` and the shadow roots in it; each document takes only its own. */
export function createStyleSheet(document: Document, css: string): CSSStyleSheet {
  const { CSSStyleSheet } = document.defaultView ?? globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
