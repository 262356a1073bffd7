/** The chance that a random draft labeled 1 scores above a random one labeled 0; ties count half. */
export function areaUnderCurve(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((score, index) => ({ score, label: labels[index] ?? 0 }));
  order.sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to++;
    for (const { label } of order.slice(from, to)) {
      if (label === 1) {
        ranks += (from + 1 + to) / 2;
        positives++;
      }
    }
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}
