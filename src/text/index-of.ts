/** Where `search` is next in a text, from `from` on, or -1. */
export type IndexOf = (search: string, from: number) => number;

/**
 * An `indexOf` of one text that remembers what it found, for questions from left to right: asking
 * for what never comes takes no time again, so that scanning stays linear.
 */
export function createIndexOf(text: string): IndexOf {
  const found = new Map<string, number>();
  return (search, from) => {
    const before = found.get(search);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const at = text.indexOf(search, from);
    found.set(search, at);
    return at;
  };
}
