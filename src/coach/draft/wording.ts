/** Which of a tip's two wordings to use on a day, so that people who see a tip often read it in other words. */
export function wordingOn(date: Date): 0 | 1 {
  return date.getDate() % 2 === 0 ? 0 : 1;
}
