import { afterAll, describe, expect, it, vi } from 'vitest';
import { sampleTable } from '../../e2e/harness/sample-table.ts';

const letters = [...'abcdefgh'];
const table = letters.flatMap((letter) => [1, 2, 3].map((number) => ({ letter, number })));
type Row = (typeof table)[number];
const columns = [({ letter }: Row) => letter, ({ number }: Row) => number];
const sample = (seed: number, isWhole = false) =>
  sampleTable('letters × numbers', table, columns, { isWhole, seed });

describe('sampleTable', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  afterAll(() => log.mockRestore());

  it('takes few rows, which have each value of each column', () => {
    for (let seed = 0; seed < 50; seed++) {
      const rows = sample(seed);
      expect(new Set(rows.map(({ letter }) => letter)).size).toBe(letters.length);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(3);
      expect(rows.length).toBeLessThanOrEqual(letters.length + 2);
    }
  });

  it('takes the same rows for the same seed, and others for another', () => {
    expect(sample(7)).toEqual(sample(7));
    expect(sample(7)).not.toEqual(sample(8));
  });

  it('prints the seed and the number of rows', () => {
    const { length } = sample(7);
    expect(log).toHaveBeenLastCalledWith(`${length} of 24 letters × numbers, TABLE_SEED=7`);
  });

  it('takes all rows of a table that is tested whole', () => {
    expect(sample(7, true)).toEqual(table);
  });
});
