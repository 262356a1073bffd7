import { plain } from '../editors/reading.ts';
import highlightCss from '../ui/highlight.css?inline';

/** The highlights the coach paints; the names are prefixed because the registry is shared with the page. */
export type HighlightName = 'talkwith-nudge' | 'talkwith-praise';
const names: readonly HighlightName[] = ['talkwith-nudge', 'talkwith-praise'];

/** Paints words by the CSS Custom Highlight API: nothing is written into the page's nodes. */
export interface Highlighter {
  /** Marks `ranges` and nothing else. */
  paint(name: HighlightName, ranges: readonly Range[]): void;
  /** Whether exactly these words are marked now, by ranges that moved along with them. */
  holds(name: HighlightName, words: readonly string[]): boolean;
  clear(): void;
}

/**
 * A highlighter for ranges in the tree `root` is in (the document or an open shadow root), whose style sheet
 * it adopts while something is marked. Gone when `signal` aborts.
 */
export function createHighlighter(root: Node, signal: AbortSignal): Highlighter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  let mine: Highlight | null = null;

  const clear = () => {
    if (mine === null) return;
    for (const name of names) if (CSS.highlights.get(name) === mine) CSS.highlights.delete(name);
    mine = null;
    const tree = treeOf(root);
    if (tree !== null) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const paint = (name: HighlightName, ranges: readonly Range[]) => {
    const tree = treeOf(root);
    if (tree === null || ranges.length === 0) return clear();
    if (mine === null || CSS.highlights.get(name) !== mine) clear();
    mine ??= new Highlight();
    mine.clear();
    for (const range of ranges) mine.add(range);
    if (!tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    CSS.highlights.set(name, mine);
  };
  const holds = (name: HighlightName, words: readonly string[]) => {
    if (mine === null || CSS.highlights.get(name) !== mine || mine.size !== words.length) return false;
    let next = 0;
    for (const range of mine) {
      const isHere = range instanceof Range && range.startContainer.isConnected;
      if (!isHere || plain(range.toString()) !== words[next++]) return false;
    }
    return true;
  };
  signal.addEventListener('abort', clear, { once: true });
  return { paint, holds, clear };
}

function treeOf(root: Node): Document | ShadowRoot | null {
  const tree = root.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? tree : null;
}
