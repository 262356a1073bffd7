import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import { weights } from '../../../src/analyzer/weights.json' with { type: 'json' };
import { habitRules } from '../../../src/coach/counting/habits.ts';
import { tagsPerSite } from '../../../src/rules/nudges/hashtag-pile.ts';

const ruleIds = ruleSet.map(({ id }) => id);
const siteIds = Object.keys(import.meta.glob('../../../src/sites/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);

/** The ids that do not exist, each with its table. */
const unknown = (table: string, used: readonly string[], real: readonly string[]): string[] =>
  used.filter((id) => !real.includes(id)).map((id) => `${table}: there is no "${id}"`);

describe('ids in tables', () => {
  it('are ids of sites, the names of files in src/sites', () => {
    expect(siteIds.length).toBeGreaterThan(10);
    expect(unknown('tagsPerSite in hashtag-pile.ts', Object.keys(tagsPerSite), siteIds)).toEqual([]);
  });

  it('are ids of rules, the names of files in the folders of src/rules', () => {
    const inHabits = Object.values(habitRules).flatMap((list) => list.flatMap(({ rules }) => rules));
    expect(unknown('habitRules in habits.ts', inHabits, ruleIds)).toEqual([]);
    expect(unknown('weights.json', Object.keys(weights), ruleIds)).toEqual([]);
  });

  it('are not found where they are spelled otherwise', () => {
    expect(unknown('a table', ['hackernews', 'hacker-news'], siteIds)).toEqual([
      'a table: there is no "hacker-news"',
    ]);
  });
});
