import type { KnownSite } from '../../src/sites/kit/site.ts';
import { matchPatternProblem } from '../problems/match-pattern-problem.ts';

/** Throws an error that names the file and the pattern if a site has an invalid match pattern. */
export function checkMatchPatterns(sites: readonly Pick<KnownSite, 'id' | 'matches'>[]): void {
  for (const { id, matches } of sites) {
    const problem = matches.map(matchPatternProblem).find((one) => one !== null);
    if (problem !== undefined) throw new Error(`src/sites/${id}.ts: ${problem}`);
  }
}
