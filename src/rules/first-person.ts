import type { Examples, Rule } from './kit/rule.ts';
import { amountOf } from './kit/sighting.ts';
import { customerReplies } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  name: 'I, me, my',
  question: 'human',
  why: 'In replies “I” beats “we”, and first-person singular earns answers.',
  source: customerReplies,
  detect: ({ counts }) => (counts.i === 0 ? null : { spans: [], amount: amountOf(counts.i) }),
};
export default rule;

export const examples: Examples = {
  flags: ['I sat down.', 'It is my turn.', 'She gave me one.'],
  passes: ['You sat.', 'The turn is over.', 'One for all.'],
};
