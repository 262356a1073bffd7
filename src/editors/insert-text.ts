import type { ReplaceMethod } from './editor.ts';

/** Inserts `text` in place of the selection in `root`, as the editor expects it. */
export function insertText(root: HTMLElement, method: ReplaceMethod, text: string): void {
  const eventInit = { bubbles: true, cancelable: true, composed: true };
  switch (isFirefox() ? 'typed' : method) {
    case 'typed':
      // Deprecated, but the only way to change a textarea and keep its undo history:
      // https://developer.mozilla.org/docs/Web/API/Document/execCommand
      root.ownerDocument.execCommand('insertText', false, text);
      return;
    case 'pasted': {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...eventInit }));
      return;
    }
    case 'input-event':
      root.dispatchEvent(
        new InputEvent('beforeinput', { inputType: 'insertText', data: text, ...eventInit }),
      );
  }
}

/**
 * In Firefox a page cannot read the clipboard data of a content script's event: it would paste
 * nothing.
 */
const isFirefox = () => CSS.supports('-moz-appearance', 'none');
