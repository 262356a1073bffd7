import { type EditorText, type TextPiece, withPlainSpaces } from './editor-text.ts';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** What an editor puts into the page that is not of the draft. */
interface Oddities {
  /** Elements that are the editor's own. */
  readonly notWritten?: string;
  /** What a text node may begin with. */
  readonly filler?: string;
}

/**
 * Reads a contenteditable in one walk, which makes both the text and the map back, so that they cannot
 * disagree. Paragraphs (blocks with no block inside) are joined by `paragraphBreak`; a `<br>` is a line
 * break, and so is a newline in text (where `white-space` keeps it), except one that ends its paragraph, which
 * browsers and editors put there to hold the line open.
 */
export function walk(
  root: HTMLElement,
  paragraphBreak: '\n' | '\n\n',
  { notWritten, filler = '' }: Oddities = {},
): EditorText {
  const pieces: TextPiece[] = [];
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
        const from = filler !== '' && node.data.startsWith(filler) ? filler.length : 0;
        if (node.length === from) continue;
        if (!open) begin();
        releaseBreak();
        pieces.push({ node, nodeOffset: from, textOffset: text.length });
        const words = withPlainSpaces(node.data.slice(from));
        heldBreak = words.endsWith('\n');
        text += heldBreak ? words.slice(0, -1) : words;
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
