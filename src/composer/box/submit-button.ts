import type { ComposerSpec } from '../../sites/kit/site.ts';
import { ancestorsOf } from '../dom/ancestors.ts';
import { guessSubmitButtons } from './composer-heuristics.ts';

/** Returns the matches of `selector` in the nearest ancestor of `root` that contains any. */
export function nearestMatching(root: Element, selector: string): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    const found = ancestor.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Returns the buttons that post `root`: by the site's selector, or else by their labels. */
export function findSubmitButtons(root: Element, { submit }: ComposerSpec): Element[] {
  const selected = submit === undefined ? [] : nearestMatching(root, submit);
  return selected.length > 0 ? selected : guessSubmitButtons(root);
}
