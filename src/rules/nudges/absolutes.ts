import type { Examples, Nudge } from '../kit/rule.ts';
import { receptiveness } from '../kit/sources.ts';

const rule: Nudge = {
  name: 'No exceptions',
  question: 'with',
  strength: 0.45,
  why: 'In replies to people who disagree, hedged wording was read as more open to their view.',
  source: receptiveness,
  where: { kind: 'reply', disagreeing: true },
  phrases: [
    'you|they|people always|never',
    'literally everyone|everybody|nobody|always|never|nothing|all',
    'every single one|time|person',
    'all of you|them|those',
  ],
  amount: 0.75,
  what: '“{quote}” leaves little room for an exception.',
  suggestion: 'Say how often, or tell the one time you saw it.',
  alternative: {
    what: '“{quote}” may make a reader look for the exception.',
    suggestion: 'Try “often” or “in my case”; it leaves room for theirs.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Wrong again. «You never» weigh it.', kind: 'reply' },
    { text: 'I don’t agree, «they always» burn it.', kind: 'reply' },
    { text: 'That’s not true, «every single time» it burns.', kind: 'reply' },
  ],
  passes: [
    { text: 'You always bring the best bread.', kind: 'reply' },
    { text: 'I don’t agree, it burns now and then.', kind: 'reply' },
    'Wrong again. You never weigh it.',
  ],
};
