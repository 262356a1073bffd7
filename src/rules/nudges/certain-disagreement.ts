import { disagrees } from '../kit/disagrees.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Rule = {
  kind: 'nudge',
  only: 'reply',
  name: 'Certainty in a disagreement',
  question: 'with',
  strength: 0.55,
  why: 'In replies that disagree, “obviously” and “just” went with lower ratings, hedges with higher ones.',
  source: ratedReplies,
  phrases: [
    'obviously|clearly|undoubtedly',
    'simply|plainly|just wrong|false|untrue|not',
    'of course not|it|you',
    'everyone|everybody knows|agrees',
    'no one|nobody believes|thinks|cares|wants',
    'any idiot|fool|child|moron',
    "it's|its obvious|common",
    'the fact is',
    'fact of the matter',
    'end of story|discussion',
  ],
  detect: ({ text, hits }) => {
    if (hits.length === 0 || !disagrees(text.words)) return null;
    return { spans: hits.map((hit) => spanOf(text, hit)), amount: matchAmount(hits.length + 1) };
  },
  what: '“{quote}” may close the door on an answer.',
  suggestion: 'Try “I think” or “as I see it”, and name the part of their point that holds.',
  again: {
    what: '“{quote}” may sound like the last word.',
    suggestion: 'Say how sure you are, and ask what would make them see it your way or you see it theirs.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'I disagree, the crust is «obviously» burnt.', kind: 'reply' },
    { text: 'That’s wrong, «everyone knows» rye is sour.', kind: 'reply' },
    { text: 'You’re wrong, «clearly».', kind: 'reply' },
  ],
  passes: [
    { text: 'The crust is obviously burnt, poor thing.', kind: 'reply' },
    { text: 'I disagree, I think it is burnt.', kind: 'reply' },
    'I disagree, the crust is obviously burnt.',
  ],
};
