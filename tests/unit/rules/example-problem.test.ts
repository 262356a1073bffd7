import { describe, expect, it } from 'vitest';
import { exampleProblem } from '../../../scripts/problems/example-problem.ts';
import { madeNudge } from '../kit/made-rule.ts';

const selling = madeNudge({ phrases: ['buy now'], unless: ['did you'] });

describe('an example that fails', () => {
  it('shows the words it expects and the words found', () => {
    expect(exampleProblem(selling, 'flags', '«Please buy» now, or buy now!')).toBe(
      'it flags an example, but not the words between « and »: “«Please buy» now, or buy now!”. It finds “Please «buy now», or «buy now»!”. If these are the right words, put the « » around them. If not, change `phrases` or `detect`.',
    );
  });

  it('shows an example that should not be flagged, in one line', () => {
    expect(exampleProblem(selling, 'passes', { text: 'Well.\n\nWe buy now.', kind: 'reply' })).toBe(
      'it flags “Well. ⏎ We «buy now».”, an example of `passes`. Add an `unless` or a condition in `where`, or move the example to `flags`.',
    );
  });

  it.each([
    ['a phrase', selling, '«Order now».', 'None of its phrases is in the draft. Change `phrases`'],
    ['an unless', selling, 'Did you «buy now»?', 'One of its `unless` is in the same sentence.'],
    [
      'a condition',
      madeNudge({ phrases: ['buy now'], where: { kind: 'reply' } }),
      '«Buy now».',
      'Its `where` does not hold: {"kind":"reply"}. Change `where`, or the example.',
    ],
    [
      'code',
      madeNudge({ phrases: ['buy now'], detect: () => null }),
      '«Buy now».',
      'None of its phrases is in the draft, or `detect` returned null. Change them, or the example.',
    ],
  ])('says that %s is the reason where nothing is found', (_, rule, example, advice) => {
    const problem = exampleProblem(rule, 'flags', example);
    expect(problem).toContain(`it does not flag “${example}”, an example of \`flags\`. ${advice}`);
  });
});

it('is null where the rule does what the example says', () => {
  expect(exampleProblem(selling, 'flags', 'Please «buy now».')).toBeNull();
  expect(exampleProblem(selling, 'passes', 'Did you buy now?')).toBeNull();
});
