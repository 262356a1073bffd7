import { editBetween } from '../../text/edit-between.ts';
import type { Span } from '../../text/span.ts';
import { rectInPage } from '../dom/frames.ts';

/** The properties that decide where a textarea breaks its lines. */
const layoutProperties = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/**
 * How many pixels the height of equal lines can differ by rounding. Less than the height of a line.
 */
const maxHeightDifference = 4;

/**
 * An invisible copy of a textarea's text, laid over it, in which words can be highlighted. A range
 * cannot reach the text of the textarea itself.
 */
export interface TextareaMirror {
  /**
   * Copies the text. With `until` (a UTF-16 offset), skips this where it would not move the words
   * before that offset.
   */
  syncText(until?: number): void;
  /** Copies position and style of the textarea, and clips the mirror to its `visible` part. */
  update(visible: DOMRect): void;
  /**
   * Returns where the caret is, in the window of the mirror, or null where the text is not in sync.
   */
  caretRect(): DOMRect | null;
  rangeOf(span: Span): Range | null;
}

/** Creates a mirror of `textarea` in `container`, until `signal` aborts. */
export function createTextareaMirror(
  textarea: HTMLTextAreaElement,
  container: ShadowRoot,
  signal: AbortSignal,
): TextareaMirror {
  const mirror = document.createElement('div');
  mirror.ariaHidden = 'true';
  // Forced colors would show the text, with a backplate that hides the caret.
  mirror.style.cssText =
    'position:fixed;left:0;top:0;overflow:hidden;pointer-events:none;color:transparent;forced-color-adjust:none;box-sizing:border-box;transform-origin:0 0';
  const textNode = document.createTextNode('');
  mirror.append(textNode);
  container.append(mirror);
  signal.addEventListener('abort', () => mirror.remove(), { once: true });

  // A last line break adds a line to a textarea, but not to a block, unless a character follows.
  const mirroredText = () => `${textarea.value}\u200b`;
  const syncText = (until = Number.POSITIVE_INFINITY) => {
    const { start, removed, inserted } = editBetween(textNode.data, mirroredText());
    if (removed === 0 && inserted === '') return;
    // Copying is the slowest part of a key press. In text aligned left, an edit moves no words
    // before it.
    const { direction, textAlign } = mirror.style;
    if (start > until && direction === 'ltr' && /^(start|left)$/.test(textAlign)) return;
    // Replacing only what changed keeps ranges on their words.
    textNode.replaceData(start, removed, inserted);
  };
  const syncStyle = () => {
    const style = getComputedStyle(textarea);
    for (const property of layoutProperties)
      mirror.style.setProperty(property, style.getPropertyValue(property));
  };
  const syncPosition = () => {
    const rect = rectInPage(textarea);
    const scale = textarea.offsetWidth === 0 ? 1 : rect.width / textarea.offsetWidth;
    const { style } = mirror;
    style.width = `${textarea.clientWidth}px`;
    style.height = `${textarea.clientHeight}px`;
    style.transform = `translate(${rect.left + textarea.clientLeft * scale}px, ${rect.top + textarea.clientTop * scale}px) scale(${scale})`;
    mirror.scrollTop = textarea.scrollTop;
    mirror.scrollLeft = textarea.scrollLeft;
  };
  /** Whether the words are at the same place in the mirror as in the textarea. */
  const hasSameLayout = () => {
    const { width, height } = textarea.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = textarea;
    const isTransformed = Math.abs(width * offsetHeight - height * offsetWidth) > offsetWidth;
    return !isTransformed && Math.abs(mirror.scrollHeight - textarea.scrollHeight) <= maxHeightDifference;
  };
  const rangeOf = ({ start, end }: Span) => {
    if (textNode.data !== mirroredText() || end > textarea.value.length) return null;
    const range = textNode.ownerDocument.createRange();
    range.setStart(textNode, start);
    range.setEnd(textNode, end);
    return range;
  };
  const onScroll = () => {
    syncText();
    syncPosition();
  };
  textarea.addEventListener('scroll', onScroll, { signal, passive: true });

  return {
    syncText,
    update(visible) {
      syncStyle();
      syncText();
      syncPosition();
      mirror.style.visibility = hasSameLayout() ? '' : 'hidden';
      const whole = rectInPage(textarea);
      const insets = [
        visible.top - whole.top,
        whole.right - visible.right,
        whole.bottom - visible.bottom,
        visible.left - whole.left,
      ];
      mirror.style.clipPath = `inset(${insets.map((pixels) => `${pixels}px`).join(' ')})`;
    },
    caretRect() {
      syncText();
      const caret = rangeOf({ start: textarea.selectionEnd, end: textarea.selectionEnd });
      return caret?.getClientRects()[0] ?? null;
    },
    rangeOf,
  };
}
