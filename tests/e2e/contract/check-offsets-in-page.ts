import { detectEditor } from '../../../src/editors/detect.ts';
import { rangeOf, withPlainSpaces } from '../../../src/editors/editor-text.ts';

declare global {
  interface Window {
    /** The draft as the editor's adapter reads it in this page, and every span whose way there or back is wrong. */
    readAndCheckOffsets(root: Element): {
      readonly editor: string;
      readonly text: string;
      readonly wrong: string[];
    };
  }
}

/** What editors keep in a line only to hold a place for the caret. */
const placeholders = /[\n\u2060\ufeff]/g;
const bare = (text: string) => withPlainSpaces(text).replace(placeholders, '');

window.readAndCheckOffsets = (root) => {
  const editor = root instanceof HTMLElement ? detectEditor(root) : null;
  if (!(root instanceof HTMLElement) || editor === null) throw new Error('Nothing here can read this box.');
  const reading = editor.read(root);
  const { text, pieces } = reading;
  const wrong: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const words = text.slice(start, end);
      if (pieces.length === 0 || /^\n|\n$/.test(words)) continue;
      const range = rangeOf(reading, { start, end });
      const from = pieces.find(({ node }) => node === range?.startContainer);
      const to = pieces.find(({ node }) => node === range?.endContainer);
      const before = document.createRange();
      before.setStart(root, 0);
      if (range !== null) before.setEnd(range.startContainer, range.startOffset);
      const isRight =
        range !== null &&
        bare(range.toString()) === bare(words) &&
        bare(before.toString()) === bare(text.slice(0, start)) &&
        from !== undefined &&
        from.textOffset + range.startOffset - from.nodeOffset === start &&
        to !== undefined &&
        to.textOffset + range.endOffset - to.nodeOffset === end;
      if (!isRight) wrong.push(`${start}–${end} “${words}” is at “${range?.toString() ?? 'nothing'}”`);
    }
  }
  return { editor: editor.id, text, wrong };
};
