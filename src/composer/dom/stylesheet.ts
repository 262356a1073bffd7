/** Creates a style sheet for `document` and its shadow roots. Other documents do not accept it. */
export function createStyleSheet(document: Document, css: string): CSSStyleSheet {
  const { CSSStyleSheet } = document.defaultView ?? globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
