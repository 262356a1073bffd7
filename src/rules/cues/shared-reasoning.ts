import type { Cue, Examples } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Weighing both sides',
  question: 'with',
  why: '“But”, “however” and “should” went with slightly higher ratings in replies to people who disagree.',
  source: ratedReplies,
  leans: 'with',
  phrases: [
    'but|however|although|though|while|unless|whether|instead|otherwise|yet|still|rather|because|since',
    'would|should|could|must be|have|not|also|like',
    'should i|we|they|he|she|it',
    'on the other hand',
    'at the same time',
    'that said',
    'having said that',
    'as long as',
    'it depends',
    'depends on',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['It is dear, but it lasts.', 'However, I would not freeze it.', 'That should be enough.'],
  passes: ['The shop opens at nine.', 'Fresh bread daily.', 'Two loaves, one price.'],
};
