/** One edit: at `start`, `removed` UTF-16 units were taken out and `inserted` put in. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single edit that makes `after` of `before`. Linear in their length. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    start: head,
    removed: before.length - head - tail,
    inserted: after.slice(head, after.length - tail),
  };
}
