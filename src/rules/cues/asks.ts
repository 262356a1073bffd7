import type { Cue, Examples } from '../kit/rule.ts';
import { brandPosts } from '../kit/sources.ts';

const rule: Cue = {
  name: 'A question',
  question: 'with',
  why: 'Of the interactive features of 355 brand posts, a question was the one that went with more comments.',
  source: brandPosts,
  leans: 'with',
  where: { count: { questions: { min: 1 } } },
  amount: 1,
};
export default rule;

export const examples: Examples = {
  flags: ['Is it open?', 'What would you bake? I would bake rye.', 'Really?'],
  passes: ['It is open.', 'What a day!', 'He asked nothing and left.'],
};
