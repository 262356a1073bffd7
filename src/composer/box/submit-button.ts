import type { ComposerSpec } from '../../sites/kit/site.ts';
import { ancestorsOf } from '../dom/ancestors.ts';
import { guessSubmitButtons } from './composer-heuristics.ts';

/** The buttons matching `selector` in the smallest ancestor of `root` that holds any; empty where there are none. */
export function nearestMatching(root: Element, selector: string): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    const found = ancestor.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The buttons that post what is in `root`: as the site's data says, else as their names say. */
export function findSubmitButtons(root: Element, { submit }: ComposerSpec): Element[] {
  const described = submit === undefined ? [] : nearestMatching(root, submit);
  return described.length > 0 ? described : guessSubmitButtons(root);
}
