import { expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';

it('most rules are data, without code', () => {
  const data = ruleSet.filter(({ rule }) => rule.detect === undefined);
  console.log(`${data.length} of ${ruleSet.length} rules are data; the others have \`detect\`.`);
  expect(data.length).toBeGreaterThan(ruleSet.length / 2);
});
