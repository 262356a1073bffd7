/** How many letters to add, remove or replace to get from `a` to `b` (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The three names most like `name`, the nearest first. A name that contains it is nearest. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const distance = (other: string): number =>
    other.includes(name) ? 0 : editDistance(name.toLowerCase(), other);
  return [...names].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1)).slice(0, 3);
}

/** The message for a name that does not exist, such as a site's. */
export const unknownName = (kind: string, name: string, names: readonly string[]): string =>
  `There is no ${kind} “${name}”. Nearest: ${nearestNames(name, names).join(', ')}.`;
