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
    'end of story|discussion|debate|conversation',
    "there's|there_is|theres no|zero|nothing debate|argument|discussion|question|doubt|to here|about|that|it|<comma>|<end>|discuss|debate",
    'no two? ifs|ways or|about buts|it',
    "not|isn't up|open for|to debate|discussion|interpretation",
    'simple|plain as|and that|simple <end>',
    '<start> period|fact|fullstop|full_stop|end_of <end>',
    "that's|it's|thats|its a|just_a|simply_a|the fact|facts <comma>|<end>",
    "you can't|cannot|cant argue with|against",
    'anyone|anybody who says|thinks|claims|tells otherwise|different|differently|you',
    'absolutely|completely|totally|categorically|demonstrably|utterly|flat_out|flatly|just_plain wrong|false|untrue|incorrect',
    'without a|any|question doubt|question',
  ],
  unless: ["i|we|i've|i'm was|were|am|been|got|totally|completely|absolutely"],
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
    { text: 'That is not how yeast works. «There is no debate here».', kind: 'reply' },
    { text: 'That’s «simply false». «End of story».', kind: 'reply' },
  ],
  passes: [
    { text: 'The crust is obviously burnt, poor thing.', kind: 'reply' },
    { text: 'I disagree, I think it is burnt.', kind: 'reply' },
    { text: 'I was totally wrong about the salt.', kind: 'reply' },
    { text: 'He gave the tin back. End of story.', kind: 'reply' },
    { text: 'That’s not how I make mine, but yours looks better.', kind: 'reply' },
    { text: 'I disagree, there is a debate here worth having.', kind: 'reply' },
    'I disagree, the crust is obviously burnt.',
  ],
};
