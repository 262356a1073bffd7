import { type Piece, plain, type Reading } from './reading.ts';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/**
 * Reads a contenteditable in one walk, which makes both the text and the map back, so that they cannot
 * disagree. Paragraphs (blocks with no block inside) are joined by `paragraphBreak`; a `<br>` is a line
 * break, except one that ends its paragraph, which browsers and editors put there to hold the line open.
 * Elements matching `notWritten` are the editor's own and are passed over.
 */
export function walk(root: HTMLElement, paragraphBreak: '\n' | '\n\n', notWritten?: string): Reading {
  const pieces: Piece[] = [];
  let text = '';
  let paragraphs = 0;
  let open = false;
  let heldBreak = false;

  const begin = () => {
    if (paragraphs > 0) text += paragraphBreak;
    paragraphs += 1;
    open = true;
    heldBreak = false;
  };
  const releaseBreak = () => {
    if (heldBreak) text += '\n';
    heldBreak = false;
  };
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        if (node.length === 0) continue;
        if (!open) begin();
        releaseBreak();
        pieces.push({ node, start: text.length });
        text += plain(node.data);
      } else if (node instanceof Element) {
        if (notWritten !== undefined && node.matches(notWritten)) continue;
        if (node.tagName === 'BR') {
          if (!open) begin();
          releaseBreak();
          heldBreak = true;
        } else if (blockTags.has(node.tagName)) {
          open = false;
          const before = paragraphs;
          visit(node);
          if (paragraphs === before) begin();
          open = false;
        } else {
          visit(node);
        }
      }
    }
  };
  visit(root);
  return { text, pieces };
}
