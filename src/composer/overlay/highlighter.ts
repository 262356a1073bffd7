import { withPlainSpaces } from '../../editors/editor-text.ts';
import highlightCss from '../../ui/highlight.css?inline';
import { hasUserStylesheet } from '../../ui/user-stylesheet.ts';
import { isShadowRoot } from '../dom/ancestors.ts';
import { createStyleSheet } from '../dom/stylesheet.ts';

/** The highlights the coach paints; the names are prefixed because the registry is shared with the page. */
export const highlightNames = ['talkwith-nudge', 'talkwith-praise'] as const;
export type HighlightName = (typeof highlightNames)[number];

/** Paints words by the CSS Custom Highlight API: nothing is written into the page's nodes. */
export interface Highlighter {
  /** Marks `ranges` and nothing else. */
  paint(name: HighlightName, ranges: readonly Range[]): void;
  /** Whether exactly these words are marked now, by ranges that moved along with them. */
  isPainted(name: HighlightName, words: readonly string[]): boolean;
  clear(): void;
  /** What is marked now. */
  ranges(): readonly Range[];
}

/**
 * A highlighter for ranges in the tree `root` is in (the document or an open shadow root), whose style sheet
 * it adopts while something is marked. A document has one highlight of each name, which all composers in it
 * share; each takes out what it put in. Gone when `signal` aborts.
 */
export function createHighlighter(root: Node, signal: AbortSignal): Highlighter {
  const view = root.ownerDocument?.defaultView ?? globalThis;
  const { highlights } = view.CSS;
  const sheet = createStyleSheet(view.document, hasUserStylesheet(view.document) ? '' : highlightCss);
  let marked: { readonly name: HighlightName; readonly ranges: readonly Range[] } | null = null;

  const takeOut = () => {
    if (marked === null) return;
    const shared = highlights.get(marked.name);
    for (const range of marked.ranges) shared?.delete(range);
    if (shared?.size === 0) highlights.delete(marked.name);
    marked = null;
  };
  const clear = () => {
    takeOut();
    const tree = treeOf(root);
    if (tree?.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const paint = (name: HighlightName, ranges: readonly Range[]) => {
    // A page may have moved the box to another document, which takes none of this one's style sheets.
    const tree = root.ownerDocument === view.document ? treeOf(root) : null;
    if (tree === null || ranges.length === 0) return clear();
    takeOut();
    const shared = highlights.get(name) ?? new view.Highlight();
    for (const range of ranges) shared.add(range);
    highlights.set(name, shared);
    marked = { name, ranges };
    if (!tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  const holds = (name: HighlightName, words: readonly string[]) => {
    const shared = highlights.get(name);
    if (marked?.name !== name || shared === undefined || marked.ranges.length !== words.length) return false;
    return marked.ranges.every(
      (range, at) =>
        shared.has(range) &&
        range.startContainer.isConnected &&
        withPlainSpaces(range.toString()) === words[at],
    );
  };
  signal.addEventListener('abort', clear, { once: true });
  return { paint, isPainted: holds, clear, ranges: () => marked?.ranges ?? [] };
}

function treeOf(root: Node): Document | ShadowRoot | null {
  const tree = root.getRootNode();
  if (isShadowRoot(tree)) return tree;
  return tree === root.ownerDocument ? root.ownerDocument : null;
}
