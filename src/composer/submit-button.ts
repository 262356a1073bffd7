import { ancestorsOf } from './ancestors.ts';

/** The buttons matching `selector` in the smallest ancestor of `root` that holds any; empty where there are none. */
export function submitButtons(root: Element, selector: string): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    const found = ancestor.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}
