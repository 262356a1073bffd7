import fc from 'fast-check';

const environment = {
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
  { isWhole, seed } = environment,
): readonly Row[] {
  if (isWhole) return table;
  const [shuffled = []] = fc.sample(fc.shuffledSubarray([...table], { minLength: table.length }), {
    seed,
    numRuns: 1,
  });
  const seen = columns.map((read) => ({ read, values: new Set<unknown>() }));
  const sampled = shuffled.filter((row) => {
    const isNew = seen.some(({ read, values }) => !values.has(read(row)));
    if (isNew) for (const { read, values } of seen) values.add(read(row));
    return isNew;
  });
  console.log(`${sampled.length} of ${table.length} ${what}, TABLE_SEED=${seed}`);
  return sampled;
}
