/** Puts values where a sentence has {names}; a name without a value is left as it is. */
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

const longestQuote = 60;
const uneven = /\s\s|[^\S ]|^\s|\s$/;

/** The draft's words for quoting in a sentence: on one line, and short. Never cuts a surrogate pair. */
export function quotable(words: string): string {
  const start = words.slice(0, 2 * longestQuote);
  const line = uneven.test(start) ? start.replace(/\s+/g, ' ').trim() : start;
  if (line.length <= longestQuote && start.length === words.length) return line;
  return `${line.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')}…`;
}
