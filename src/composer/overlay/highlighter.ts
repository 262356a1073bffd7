import { withPlainSpaces } from '../../editors/editor-text.ts';
import highlightCss from '../../ui/highlight.css?inline';
import { hasUserStylesheet } from '../../ui/user-stylesheet.ts';
import { isShadowRoot } from '../dom/ancestors.ts';
import { createStyleSheet } from '../dom/stylesheet.ts';

/** The names of our highlights. They are prefixed, because the page shares the registry. */
export const highlightNames = ['talkwith-nudge', 'talkwith-praise'] as const;
export type HighlightName = (typeof highlightNames)[number];

/**
 * Highlights words with the CSS Custom Highlight API, which changes no nodes of the page:
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export interface Highlighter {
  /** Highlights `ranges`, and no others. */
  paint(name: HighlightName, ranges: readonly Range[]): void;
  /** Whether exactly these words are already highlighted. Ranges move with their words. */
  isPainted(name: HighlightName, words: readonly string[]): boolean;
  clear(): void;
  /** Returns what is highlighted. */
  ranges(): readonly Range[];
}

/**
 * Creates a highlighter for ranges in the tree of `root` (the document or an open shadow root),
 * until `signal` aborts. It adds its style sheet to that tree while something is highlighted. All
 * composers of a document share one highlight for each name, so each removes only its own ranges.
 */
export function createHighlighter(root: Node, signal: AbortSignal): Highlighter {
  const view = root.ownerDocument?.defaultView ?? globalThis;
  const { highlights } = view.CSS;
  const sheet = createStyleSheet(view.document, hasUserStylesheet(view.document) ? '' : highlightCss);
  let highlighted: { readonly name: HighlightName; readonly ranges: readonly Range[] } | null = null;

  const removeRanges = () => {
    if (highlighted === null) return;
    const shared = highlights.get(highlighted.name);
    for (const range of highlighted.ranges) shared?.delete(range);
    if (shared?.size === 0) highlights.delete(highlighted.name);
    highlighted = null;
  };
  const clear = () => {
    removeRanges();
    const tree = treeOf(root);
    if (tree?.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const paint = (name: HighlightName, ranges: readonly Range[]) => {
    // The page may have moved the composer to another document, which rejects our style sheet.
    const tree = root.ownerDocument === view.document ? treeOf(root) : null;
    if (tree === null || ranges.length === 0) return clear();
    removeRanges();
    const shared = highlights.get(name) ?? new view.Highlight();
    for (const range of ranges) shared.add(range);
    highlights.set(name, shared);
    highlighted = { name, ranges };
    if (!tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  const isPainted = (name: HighlightName, words: readonly string[]) => {
    const shared = highlights.get(name);
    if (highlighted?.name !== name || shared === undefined || highlighted.ranges.length !== words.length)
      return false;
    return highlighted.ranges.every(
      (range, index) =>
        shared.has(range) &&
        range.startContainer.isConnected &&
        withPlainSpaces(range.toString()) === words[index],
    );
  };
  signal.addEventListener('abort', clear, { once: true });
  return { paint, isPainted, clear, ranges: () => highlighted?.ranges ?? [] };
}

function treeOf(root: Node): Document | ShadowRoot | null {
  const tree = root.getRootNode();
  if (isShadowRoot(tree)) return tree;
  return tree === root.ownerDocument ? root.ownerDocument : null;
}
