import { type EditorText, type TextPiece, withPlainSpaces } from './editor-text.ts';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** What an editor adds to the page that is not part of the draft. */
interface EditorAdditions {
  /** A selector of elements to skip. */
  readonly skip?: string;
  /** Characters to skip where a text node starts with them. */
  readonly filler?: string;
}

/**
 * Reads a contenteditable. One walk produces both the text and the map back to the page, so the two
 * always agree. Paragraphs (blocks without a block inside) are joined by `paragraphBreak`. A `<br>`
 * or a newline in the text is a line break, except at the end of a paragraph, where browsers and
 * editors add one to give an empty line height.
 */
export function walk(
  root: HTMLElement,
  paragraphBreak: '\n' | '\n\n',
  { skip, filler = '' }: EditorAdditions = {},
): EditorText {
  const pieces: TextPiece[] = [];
  let text = '';
  let paragraphs = 0;
  let isInParagraph = false;
  /** A line break was read. It counts only if its paragraph continues. */
  let hasPendingBreak = false;

  const startParagraph = () => {
    if (paragraphs > 0) text += paragraphBreak;
    paragraphs += 1;
    isInParagraph = true;
    hasPendingBreak = false;
  };
  const continueParagraph = () => {
    if (!isInParagraph) startParagraph();
    if (hasPendingBreak) text += '\n';
    hasPendingBreak = false;
  };
  const addText = (node: Text) => {
    const nodeOffset = filler !== '' && node.data.startsWith(filler) ? filler.length : 0;
    if (node.length === nodeOffset) return;
    continueParagraph();
    pieces.push({ node, nodeOffset, textOffset: text.length });
    const added = withPlainSpaces(node.data.slice(nodeOffset));
    hasPendingBreak = added.endsWith('\n');
    text += hasPendingBreak ? added.slice(0, -1) : added;
  };
  const addLineBreak = () => {
    continueParagraph();
    hasPendingBreak = true;
  };
  const addBlock = (block: Element) => {
    isInParagraph = false;
    const paragraphsBefore = paragraphs;
    addChildren(block);
    const isEmptyLine = paragraphs === paragraphsBefore;
    if (isEmptyLine) startParagraph();
    isInParagraph = false;
  };
  const addElement = (element: Element) => {
    if (skip !== undefined && element.matches(skip)) return;
    if (element.tagName === 'BR') addLineBreak();
    else if (blockTags.has(element.tagName)) addBlock(element);
    else addChildren(element);
  };
  const addChildren = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) addText(node);
      else if (node instanceof Element) addElement(node);
    }
  };
  addChildren(root);
  return { text, pieces };
}
