/** One edit: at `start`, `removed` UTF-16 units were deleted and `inserted` was added. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Returns the smallest single edit that turns `before` into `after`, in linear time. */
export function editBetween(before: string, after: string): Edit {
  const minLength = Math.min(before.length, after.length);
  let head = 0;
  while (head < minLength && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < minLength - head &&
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
