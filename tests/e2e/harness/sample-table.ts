import fc from 'fast-check';

/** What a run tests: samples of the large tables, or all of them. */
export const tables = {
  /** In `npm run test:matrix`, each table is tested whole. */
  isWhole: process.env.TABLES === 'whole',
  /** New in each run (`vitest.e2e.config.ts`). To repeat a run: `TABLE_SEED=… npm test`. */
  seed: Number(process.env.TABLE_SEED),
};

/**
 * Takes a random sample of a large table that has each value of each column at least once. The
 * columns are functions of a row. Prints the seed, so that a run can be repeated.
 */
export function sampleTable<Row>(
  what: string,
  table: readonly Row[],
  columns: readonly ((row: Row) => unknown)[],
  { isWhole, seed } = tables,
): readonly Row[] {
  if (isWhole) return table;
  const shuffled = shuffle(table, seed);
  const seen = columns.map((read) => ({ read, values: new Set<unknown>() }));
  const sampled = shuffled.filter((row) => {
    const isNew = seen.some(({ read, values }) => !values.has(read(row)));
    if (isNew) for (const { read, values } of seen) values.add(read(row));
    return isNew;
  });
  console.log(`${sampled.length} of ${table.length} ${what}, TABLE_SEED=${seed}`);
  return sampled;
}

/** Takes `count` random rows of a long list. Prints the seed, so that a run can be repeated. */
export function sampleRows<Row>(
  what: string,
  rows: readonly Row[],
  count: number,
  { isWhole, seed } = tables,
): readonly Row[] {
  if (isWhole) return rows;
  console.log(`${count} of ${rows.length} ${what}, TABLE_SEED=${seed}`);
  return shuffle(rows, seed).slice(0, count);
}

function shuffle<Row>(rows: readonly Row[], seed: number): readonly Row[] {
  const whole = fc.shuffledSubarray([...rows], { minLength: rows.length });
  return fc.sample(whole, { seed, numRuns: 1 })[0] ?? [];
}
