/** The set without some of what it holds. */
export function without<T>(set: ReadonlySet<T>, ...some: readonly T[]): ReadonlySet<T> {
  return new Set([...set].filter((one) => !some.includes(one)));
}
