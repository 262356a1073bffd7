/**
 * Returns `text` in lower case with straight apostrophes and the same length, so offsets stay
 * valid. A few letters, such as "İ", get longer in lower case; a text with one has only its ASCII
 * folded.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}
