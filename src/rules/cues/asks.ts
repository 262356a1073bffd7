import type { About, Examples, Rule } from '../kit/rule.ts';
import { brandPosts } from '../kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  detect: ({ counts }) => (counts.questions === 0 ? null : { spans: [], amount: 1 }),
};
export default rule;

export const about: About = {
  name: 'A question',
  question: 'with',
  why: 'Of the interactive features of 355 brand posts, a question was the one that went with more comments.',
  source: brandPosts,
};

export const examples: Examples = {
  flags: ['Is it open?', 'What would you bake? I would bake rye.', 'Really?'],
  passes: ['It is open.', 'What a day!', 'He asked nothing and left.'],
};
