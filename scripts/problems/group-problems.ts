import type { Rule } from '../../src/rules/kit/rule.ts';

/**
 * What is wrong with how the source of a rule uses its groups of phrases. Code that uses a group
 * compares its name with `group`, or gives it a worth; only the group `others` needs no code.
 */
export function groupProblems(id: string, rule: Rule, source: string): string[] {
  const { phrases = [] } = rule;
  const worth = (rule.kind === 'quiet' && rule.worth) || {};
  const groups = Array.isArray(phrases) ? [] : Object.keys(phrases);
  const compared = [
    ...[...source.matchAll(/\bgroup [!=]== '(\w+)'/g)].map((match) => match[1] ?? ''),
    ...Object.keys(worth),
  ];
  return [
    ...groups
      .filter((group) => group !== 'others' && !compared.includes(group))
      .map(
        (group) =>
          `${id}: nobody uses its group "${group}". Compare \`phrase.group === '${group}'\` in \`detect\`, or move its phrases to the group "others".`,
      ),
    ...compared
      .filter((group) => !groups.includes(group))
      .map(
        (group) =>
          `${id}: its code compares with the group "${group}", which it does not have. It has ${groups.join(', ') || 'no groups'}.`,
      ),
  ];
}
