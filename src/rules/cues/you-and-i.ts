import type { Cue, Examples } from '../kit/rule.ts';
import { registers } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Both you and I',
  question: 'with',
  why: '“I” and “you” mark conversation, where informational writing has nouns.',
  source: registers,
  leans: 'with',
  where: { count: { you: { min: 1 }, firstPerson: { min: 1 } } },
};
export default rule;

export const examples: Examples = {
  flags: ['I saw you there.', 'We kept one for you.', 'Is that yours? I like it.'],
  passes: ['You can sit.', 'I sat.', 'The cat sat.'],
};
