/** The middle value; if two are in the middle, the upper one. NaN if there are none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The median and how far values are from it (median absolute deviation), such as `12.3 ± 0.4`. */
export function withSpread(values: readonly number[]): string {
  const middle = median(values);
  const spread = median(values.map((value) => Math.abs(value - middle)));
  return `${middle.toFixed(1)} ± ${spread.toFixed(1)}`;
}
