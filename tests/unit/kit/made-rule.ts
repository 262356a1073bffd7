import type { NamedRule } from '../../../src/analyzer/rule-set.ts';
import type { Nudge } from '../../../src/rules/kit/rule.ts';

/** A nudge for tests, with `fields` replaced. */
export function madeNudge(fields: Partial<Nudge>): NamedRule {
  return {
    id: 'made-rule',
    rule: {
      kind: 'nudge',
      name: 'A made rule',
      question: 'with',
      strength: 0.5,
      why: 'A reason.',
      source: { title: 'A source', url: 'https://example.com/' },
      what: '“{quote}” is here.',
      suggestion: 'Something to try.',
      alternative: { what: 'Here is “{quote}”.', suggestion: 'Something else to try.' },
      ...fields,
    },
  };
}
