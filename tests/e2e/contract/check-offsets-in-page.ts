import { detectEditor } from '../../../src/editors/detect.ts';
import { rangeOf, withPlainSpaces } from '../../../src/editors/editor-text.ts';

declare global {
  interface Window {
    /**
     * Reads a draft with the editor's adapter. Maps each span of the text to a range in the page
     * and back, and returns a description of each wrong result.
     */
    readAndCheckOffsets(root: Element): {
      readonly editor: string;
      readonly text: string;
      readonly wrong: string[];
    };
  }
}

/** Characters that editors insert only to give the caret a place. */
const placeholders = /[\n\u2060\ufeff]/g;
const visibleText = (text: string) => withPlainSpaces(text).replace(placeholders, '');

window.readAndCheckOffsets = (root) => {
  const editor = root instanceof HTMLElement ? detectEditor(root) : null;
  if (!(root instanceof HTMLElement) || editor === null) throw new Error('No adapter can read this box.');
  const reading = editor.read(root);
  const { text, pieces } = reading;
  const wrong: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const words = text.slice(start, end);
      if (pieces.length === 0 || /^\n|\n$/.test(words)) continue;
      const range = rangeOf(reading, { start, end });
      const startPiece = pieces.find(({ node }) => node === range?.startContainer);
      const endPiece = pieces.find(({ node }) => node === range?.endContainer);
      const before = document.createRange();
      before.setStart(root, 0);
      if (range !== null) before.setEnd(range.startContainer, range.startOffset);
      const isCorrect =
        range !== null &&
        visibleText(range.toString()) === visibleText(words) &&
        visibleText(before.toString()) === visibleText(text.slice(0, start)) &&
        startPiece !== undefined &&
        startPiece.textOffset + range.startOffset - startPiece.nodeOffset === start &&
        endPiece !== undefined &&
        endPiece.textOffset + range.endOffset - endPiece.nodeOffset === end;
      if (!isCorrect)
        wrong.push(`${start}–${end} “${words}” is mapped to “${range?.toString() ?? 'nothing'}”`);
    }
  }
  return { editor: editor.id, text, wrong };
};
