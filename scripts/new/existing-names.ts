import { readdirSync } from 'node:fs';
import type { KnownSite } from '../../src/sites/kit/site.ts';
import { loadModule } from '../load-module.ts';
import { rulePath } from './rule-path.ts';

/** The names that a new rule or site cannot have. */
export interface ExistingNames {
  readonly rules: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  readonly sites: readonly KnownSite[];
  /** The folders of `tests/fixtures`. */
  readonly fixtures: readonly string[];
}

type RuleSet = typeof import('../../src/analyzer/rule-set.ts');
type Sites = typeof import('../../src/sites/kit/sites.ts');

/** Reads the names from the project in the current folder. */
export async function existingNames(): Promise<ExistingNames> {
  const { ruleSet } = await loadModule<RuleSet>('./src/analyzer/rule-set.ts', 'The rules');
  const { sites } = await loadModule<Sites>('./src/sites/kit/sites.ts', 'The sites');
  return {
    rules: ruleSet.map(({ id, rule }) => ({ id, name: rule.name, path: rulePath(id, rule.kind) })),
    sites,
    fixtures: readdirSync('tests/fixtures', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  };
}
