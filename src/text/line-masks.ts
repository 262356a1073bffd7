/** The squares and circles that games like Wordle share. */
const gameGrid = /^(?:[\u2b1b\u2b1c\u26aa\u26ab\u{1f534}\u{1f535}\u{1f7e0}-\u{1f7eb}]\ufe0f?){3,}$/u;
/** Characters of the longest line of a game. */
const maxGridLine = 40;

/** Whether a line starts at `at` that is indented as code is in Markdown. */
export const isIndented = (text: string, at: number): boolean =>
  text.startsWith('    ', at) || text.startsWith('\t', at);

/** Returns where a line of a game's grid that starts at `at` ends, or `at` where none does. */
export function endOfGrid(text: string, at: number): number {
  const line =
    text
      .slice(at, at + maxGridLine)
      .split('\n', 1)[0]
      ?.trimEnd() ?? '';
  return gameGrid.test(line) ? at + line.length : at;
}
