import { ancestorsOf, contains, matches } from '../../dom/ancestors.ts';

const counter = '[role="progressbar"],progress,[class*="count" i]';

/** What tells how much room is left in `root`: in the smallest part of the page that holds a button of `buttons` too. */
export function lengthCountersNear(root: Element, buttons: readonly Element[]): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    if (matches(ancestor, 'body')) break;
    if (!buttons.some((button) => contains(ancestor, button))) continue;
    return [...ancestor.querySelectorAll(counter)].filter(
      (one) => !root.contains(one) && !one.contains(root),
    );
  }
  return [];
}
