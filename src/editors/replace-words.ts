import type { Span } from '../text/span.ts';
import type { Editor, ReplaceMethod } from './editor.ts';
import { type EditorText, rangeOf, withPlainSpaces } from './editor-text.ts';
import { touchesInlineAtom } from './touches-inline-atom.ts';

/** Frames within which an editor has taken what it was given, or has not. */
const patience = 10;

/**
 * Whether words can be promised to be replaced in place: the editor's contract is known, nothing but words
 * is there, and the replacement is one line.
 */
export function canReplace(
  editor: Editor,
  root: HTMLElement,
  reading: EditorText,
  span: Span,
  text: string,
): boolean {
  if (editor.replaceMethod === null || text.includes('\n')) return false;
  if (root instanceof HTMLTextAreaElement) return true;
  const range = rangeOf(reading, span);
  return range !== null && !touchesInlineAtom(range, root);
}

/**
 * Puts `text` in place of the words under `span`, through the editor's own door, once. Resolves to whether the
 * box then held exactly that, and what was typed behind it since. The words selected are compared with those judged
 * before anything is done.
 */
export async function replaceWords(
  editor: Editor,
  root: HTMLElement,
  reading: EditorText,
  span: Span,
  text: string,
): Promise<boolean> {
  if (editor.replaceMethod === null || editor.read(root).text !== reading.text) return false;
  root.focus({ preventScroll: true });
  const told = selectionNoticed(root.ownerDocument);
  if (!select(root, reading, span)) return false;
  // Editors learn of a selection by an event; acting before they have moves the words elsewhere.
  await told;
  if (selected(root) !== reading.text.slice(span.start, span.end)) return false;
  act(root, isFirefox() ? 'typed' : editor.replaceMethod, text);
  const [before, after] = [reading.text.slice(0, span.start) + text, reading.text.slice(span.end)];
  for (let frame = 0; frame < patience; frame++) {
    const now = editor.read(root).text;
    if (now !== reading.text && now.startsWith(before) && now.slice(before.length).endsWith(after))
      return true;
    await nextFrame();
  }
  return false;
}

function select(root: HTMLElement, reading: EditorText, span: Span): boolean {
  if (root instanceof HTMLTextAreaElement) {
    root.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = rangeOf(reading, span);
  if (range === null) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

function selected(root: HTMLElement): string {
  if (root instanceof HTMLTextAreaElement) return root.value.slice(root.selectionStart, root.selectionEnd);
  const selection = getSelection();
  const tree = root.getRootNode();
  if (selection === null || !(tree instanceof ShadowRoot))
    return withPlainSpaces(selection?.toString() ?? '');
  // A selection inside a shadow root is told only to those who name the root.
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [tree] }) ?? [];
  if (composed === undefined) return withPlainSpaces(selection.toString());
  const range = root.ownerDocument.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return withPlainSpaces(range.toString());
}

function act(root: HTMLElement, takes: ReplaceMethod, text: string): void {
  const handled = { bubbles: true, cancelable: true, composed: true };
  if (takes === 'typed') {
    // Deprecated, and the only way to change text that keeps a textarea's undo:
    // https://developer.mozilla.org/docs/Web/API/Document/execCommand
    root.ownerDocument.execCommand('insertText', false, text);
  } else if (takes === 'pasted') {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...handled }));
  } else {
    root.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: text, ...handled }));
  }
}

/** When the editors have heard of the next selection; after two frames, where it was there already. */
function selectionNoticed(document: Document): Promise<void> {
  return new Promise((told) => {
    const done = () => {
      document.removeEventListener('selectionchange', done);
      // Their listeners first.
      setTimeout(told);
    };
    document.addEventListener('selectionchange', done);
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** A content script's clipboard data reaches no page there, so words are always typed: they then vanish otherwise. */
const isFirefox = () => CSS.supports('-moz-appearance', 'none');
