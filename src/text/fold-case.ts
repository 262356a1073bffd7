/**
 * Lower case with straight apostrophes, character for character: the result is as long as the text, so that
 * offsets hold. (A few letters, such as "İ", grow when lowered; then only ASCII is.)
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}
