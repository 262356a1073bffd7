/** Puts values where a sentence has {names}; a name without a value is left as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

const longestQuote = 60;

/** The draft's words for quoting in a sentence: on one line, and short. Never cuts a surrogate pair. */
export function quotable(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')}…`;
}
