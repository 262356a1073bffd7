import type { ComposerSpec } from '../sites/kit/site.ts';
import { ancestorsOf } from './ancestors.ts';
import { buttonsByShape } from './shape.ts';

/** The buttons matching `selector` in the smallest ancestor of `root` that holds any; empty where there are none. */
export function submitButtons(root: Element, selector: string): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    const found = ancestor.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The buttons that post what is in `root`: as the site's data says, else as their names say. */
export function buttonsOf(root: Element, { submit }: ComposerSpec): Element[] {
  const described = submit === undefined ? [] : submitButtons(root, submit);
  return described.length > 0 ? described : buttonsByShape(root);
}
