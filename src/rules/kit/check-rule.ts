import { countNames } from './count-text.ts';
import type { Rule } from './rule.ts';
import { conditionNames } from './where.ts';

/**
 * Throws an error that names the rule and says what to change, where TypeScript or a phrase did not
 * say it.
 */
export function checkRule(id: string, rule: Rule): void {
  const { phrases, plainWords, where = {}, detect } = rule;
  const fail = (problem: string): never => {
    throw new Error(`${id}: ${problem}`);
  };
  for (const name of Object.keys(where))
    if (!conditionNames.includes(name))
      fail(
        `\`where\` has no condition "${name}". There are ${conditionNames.join(', ')}; the rest is \`detect\`.`,
      );
  for (const name of Object.keys(where.count ?? {}))
    if (!countNames.some((known) => known === name))
      fail(`\`where.count\` cannot count "${name}". It can count ${countNames.join(', ')}.`);
  const hasPhrases = phrases !== undefined || plainWords !== undefined;
  if (!hasPhrases && detect === undefined && where.count === undefined)
    fail('it has nothing to find. Give it `phrases`, `where.count` or `detect`.');
  if (!hasPhrases && (where.withinFirst ?? where.times) !== undefined)
    fail('`withinFirst` and `times` are about phrases, and it has none. Give it `phrases`, or use `count`.');
  const isWeighed = rule.kind === 'quiet' && rule.worth !== undefined;
  if (phrases !== undefined && !Array.isArray(phrases) && detect === undefined && !isWeighed)
    fail(
      `no code uses its groups ${Object.keys(phrases).join(', ')}. Make \`phrases\` one list, or compare \`phrase.group\` in \`detect\`.`,
    );
}
