/** Replaces the {names} in a sentence by their values; a name without a value stays. */
export function fillTemplate(sentence: string, values: Readonly<Record<string, string>>): string {
  let filled = '';
  let at = 0;
  for (let open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
    const close = sentence.indexOf('}', open);
    const value = values[sentence.slice(open + 1, close)];
    if (close < 0 || value === undefined) continue;
    filled += sentence.slice(at, open) + value;
    at = close + 1;
  }
  return filled + sentence.slice(at);
}

/** Characters of the longest quotation. */
const maxLength = 60;
/** Spaces that a quotation does not keep: line breaks, several in a row, or at its ends. */
const extraSpace = /\s\s|[^\S ]|^\s|\s$/;

/** The draft's words as a quotation: on one line and shortened. Never cuts a surrogate pair. */
export function quotable(words: string): string {
  const start = words.slice(0, 2 * maxLength);
  const line = extraSpace.test(start) ? start.replace(/\s+/g, ' ').trim() : start;
  if (line.length <= maxLength && start.length === words.length) return line;
  return `${line.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}…`;
}
