import { describe, expect, it } from 'vitest';
import { createRunner } from '../../../src/analyzer/run-rules.ts';
import type { Nudge } from '../../../src/rules/kit/rule.ts';
import { madeNudge } from '../kit/made-rule.ts';

/** Fields as JavaScript without types has them. */
const untyped = (json: string): Partial<Nudge> => JSON.parse(json);

describe('a rule that is not valid fails with its id and what to do', () => {
  it.each<[string, Partial<Nudge>, string]>([
    [
      'an unknown condition',
      { phrases: ['rye'], ...untyped('{"where": {"maxWords": 20}}') },
      'made-rule: `where` has no condition "maxWords". There are kind, disagreeing, withinFirst, times, count; the rest is `detect`.',
    ],
    [
      'an unknown count',
      { phrases: ['rye'], ...untyped('{"where": {"count": {"hashtags": {"max": 0}}}}') },
      'made-rule: `where.count` cannot count "hashtags". It can count words, links, names, tags,',
    ],
    [
      'nothing to find',
      { where: { kind: 'reply' } },
      'made-rule: it has nothing to find. Give it `phrases`, `where.count` or `detect`.',
    ],
    [
      'a condition on phrases it does not have',
      { where: { times: 2, count: { links: { min: 1 } } } },
      'made-rule: `withinFirst` and `times` are about phrases, and it has none. Give it `phrases`, or use `count`.',
    ],
    [
      'groups without code',
      { phrases: { rye: ['rye'], wheat: ['wheat'] } },
      'made-rule: no code uses its groups rye, wheat. Make `phrases` one list, or compare `phrase.group` in `detect`.',
    ],
    [
      'an invalid phrase',
      { phrases: ['rye|'] },
      'made-rule: The phrase "rye|" has a space or a "|" too many.',
    ],
    [
      'an invalid phrase in `unless`',
      { phrases: ['rye'], unless: ['<grain>'] },
      'made-rule: The phrase "<grain>" has the unknown slot <grain>.',
    ],
    [
      'an invalid phrase with plain words',
      { plainWords: { '': 'new' } },
      'made-rule: A phrase is empty. Write its words, or remove it.',
    ],
  ])('%s', (_, fields, message) => {
    expect(() => createRunner([madeNudge(fields)])).toThrow(message);
  });
});
