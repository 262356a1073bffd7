import { median, medianAbsoluteDeviation } from 'simple-statistics';

/** The median and how far values are from it (median absolute deviation), such as `12.3 ± 0.4`. */
export const withSpread = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} ± ${medianAbsoluteDeviation(values).toFixed(1)}`;
