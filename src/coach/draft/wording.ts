/**
 * Returns which of a tip's two wordings to use on this day. They alternate, so that people who see
 * a tip often do not always read the same words.
 */
export function wordingOn(date: Date): 0 | 1 {
  return date.getDate() % 2 === 0 ? 0 : 1;
}
