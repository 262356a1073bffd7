import type { Cue, Examples } from '../kit/rule.ts';
import { receptiveness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Negation',
  question: 'with',
  why: 'Replies with no, not or never were rated less open to the other side.',
  source: receptiveness,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    "not|no|never|nothing|nobody|none|neither|nor|cannot|can't|cant|don't|dont|doesn't|doesnt|didn't|didnt|isn't|isnt|aren't|wasn't|wasnt|weren't|won't|wont|wouldn't|wouldnt|shouldn't|shouldnt|couldn't|hasn't|haven't|havent|ain't|without",
  ],
  unless: ['no problem|worries', 'not only|sure|alone', "don't|dont worry", 'why not'],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'That is not true.', kind: 'reply' },
    { text: 'I don’t like it.', kind: 'reply' },
    { text: 'Never again.', kind: 'reply' },
  ],
  passes: [
    { text: 'No worries!', kind: 'reply' },
    { text: 'A knot in the rope.', kind: 'reply' },
    'That is not true.',
  ],
};
