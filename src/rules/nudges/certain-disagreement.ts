import type { Examples, Nudge } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';

const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'Certainty in a disagreement',
  question: 'with',
  strength: 0.55,
  why: 'In replies that disagree, “obviously” and “just” went with lower ratings, hedges with higher ones.',
  source: ratedReplies,
  where: { kind: 'reply', disagreeing: true },
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
  amount: 0.75,
  what: '“{quote}” leaves no room for an answer.',
  suggestion: 'Try “I think” or “as I see it”, and name the part of their point that holds.',
  alternative: {
    what: '“{quote}” can sound like the last word.',
    suggestion: 'Say how sure you are, and ask what would change their mind.',
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
