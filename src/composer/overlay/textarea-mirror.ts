import { editBetween } from '../../text/edit-between.ts';
import type { Span } from '../../text/span.ts';
import { rectInPage } from '../dom/frames.ts';

/** What decides where a textarea breaks its lines. */
const copied = [
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

/** Pixels by which the same lines may differ in height, from rounding; less than a line has. */
const slack = 4;

/**
 * An invisible copy of a textarea's text, laid over it, in which words can be marked: a textarea's own text
 * cannot be reached by a range.
 */
export interface TextareaMirror {
  /** Copies the text anew; the words before `until` alone, where it would be the same for them. UTF-16 offset. */
  syncText(until?: number): void;
  /** Follows the box over the page and in its looks, and shows no more of itself than is `visible` of the box. */
  update(visible: DOMRect): void;
  /** Where the caret is, in the window the mirror is in; null where the mirror is not true. */
  caretRect(): DOMRect | null;
  rangeOf(span: Span): Range | null;
}

/** A mirror of `box`, kept in `home` until `signal` aborts. */
export function createTextareaMirror(
  box: HTMLTextAreaElement,
  home: ShadowRoot,
  signal: AbortSignal,
): TextareaMirror {
  const sheet = document.createElement('div');
  sheet.ariaHidden = 'true';
  // Where colors are forced, its words would be seen as well, and behind each line a plate that hides the caret.
  sheet.style.cssText =
    'position:fixed;left:0;top:0;overflow:hidden;pointer-events:none;color:transparent;forced-color-adjust:none;box-sizing:border-box;transform-origin:0 0';
  const words = document.createTextNode('');
  sheet.append(words);
  home.append(sheet);
  signal.addEventListener('abort', () => sheet.remove(), { once: true });

  const place = () => {
    write();
    const rect = rectInPage(box);
    const scale = box.offsetWidth === 0 ? 1 : rect.width / box.offsetWidth;
    const { style } = sheet;
    style.width = `${box.clientWidth}px`;
    style.height = `${box.clientHeight}px`;
    style.transform = `translate(${rect.left + box.clientLeft * scale}px, ${rect.top + box.clientTop * scale}px) scale(${scale})`;
    sheet.scrollTop = box.scrollTop;
    sheet.scrollLeft = box.scrollLeft;
  };
  /** Turned, squeezed or broken into other lines than these, its words are elsewhere. */
  const isTrue = () => {
    const { width, height } = box.getBoundingClientRect();
    const isTurned = Math.abs(width * box.offsetHeight - height * box.offsetWidth) > box.offsetWidth;
    return !isTurned && Math.abs(sheet.scrollHeight - box.scrollHeight) <= slack;
  };
  const copyLooks = () => {
    const look = getComputedStyle(box);
    for (const property of copied) sheet.style.setProperty(property, look.getPropertyValue(property));
    place();
  };
  // A line that ends in a break has height in a textarea and none in a block.
  const written = () => `${box.value}\u200b`;
  // As the edit it was, so that ranges in the mirror move along with their words.
  const write = (until = Number.POSITIVE_INFINITY) => {
    const { start, removed, inserted } = editBetween(words.data, written());
    if (removed === 0 && inserted === '') return;
    // Copying is the dearest part of a key; lines that begin at the left do not move for what comes after them.
    if (start > until && sheet.style.direction === 'ltr' && /^(start|left)$/.test(sheet.style.textAlign))
      return;
    words.replaceData(start, removed, inserted);
  };
  const rangeOf = (span: Span) => {
    if (words.data !== written() || span.end > box.value.length) return null;
    const range = words.ownerDocument.createRange();
    range.setStart(words, span.start);
    range.setEnd(words, span.end);
    return range;
  };
  box.addEventListener('scroll', place, { signal, passive: true });

  return {
    syncText: write,
    update(visible) {
      copyLooks();
      sheet.style.visibility = isTrue() ? '' : 'hidden';
      const whole = rectInPage(box);
      const cut = [
        visible.top - whole.top,
        whole.right - visible.right,
        whole.bottom - visible.bottom,
        visible.left - whole.left,
      ];
      sheet.style.clipPath = `inset(${cut.map((pixels) => `${pixels}px`).join(' ')})`;
    },
    caretRect() {
      write();
      const caret = rangeOf({ start: box.selectionEnd, end: box.selectionEnd });
      return caret?.getClientRects()[0] ?? null;
    },
    rangeOf,
  };
}
