import { ancestorsOf } from '../ancestors.ts';

const counter = '[role="progressbar"],progress,[class*="count" i]';

/** What tells how much room is left in `root`: in the smallest part of the page that holds a button of `buttons` too. */
export function countersOf(root: Element, buttons: readonly Element[]): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    if (ancestor.matches('body')) break;
    if (!buttons.some((button) => ancestor.contains(button))) continue;
    return [...ancestor.querySelectorAll(counter)].filter(
      (one) => !root.contains(one) && !one.contains(root),
    );
  }
  return [];
}
