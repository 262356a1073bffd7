import { matchAmount } from '../kit/match.ts';
import type { About, Examples, Rule } from '../kit/rule.ts';
import { registers } from '../kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  detect: ({ counts }) =>
    counts.you === 0 || counts.i + counts.we === 0
      ? null
      : { spans: [], amount: matchAmount(Math.min(counts.you, counts.i + counts.we)) },
};
export default rule;

export const about: About = {
  name: 'Both you and I',
  question: 'with',
  why: '“I” and “you” mark conversation, where informational writing has nouns.',
  source: registers,
};

export const examples: Examples = {
  flags: ['I saw you there.', 'We kept one for you.', 'Is that yours? I like it.'],
  passes: ['You can sit.', 'I sat.', 'The cat sat.'],
};
