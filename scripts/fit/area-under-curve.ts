/**
 * The chance that a random draft labeled 1 has a higher score than a random draft labeled 0; ties
 * count half. It is computed from the sum of ranks (Mann & Whitney 1947,
 * https://doi.org/10.1214/aoms/1177730491). NaN if all labels are equal.
 */
export function areaUnderCurve(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((score, index) => ({ score, label: labels[index] ?? 0 }));
  order.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to++;
    for (const { label } of order.slice(from, to)) {
      if (label === 1) {
        rankSum += (from + 1 + to) / 2;
        positives++;
      }
    }
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}
