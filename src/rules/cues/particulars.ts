import { particularsOf } from '../kit/particulars.ts';
import type { Cue, Examples } from '../kit/rule.ts';
import { concreteWords } from '../kit/sources.ts';

/** As in `cannedness`: longer replies have more words by themselves. */
const wordsPerParticular = 15;
/** From here on there is no doubt. */
const plainlyParticular = 5;

const rule: Cue = {
  name: 'A particular answer',
  question: 'human',
  why: 'In five studies, customers took concrete words as a sign of listening, and were more satisfied.',
  source: concreteWords,
  leans: 'with',
  where: { kind: 'reply' },
  detect: ({ text, answered }) => {
    if (answered === null) return null;
    const { words, shared, figures, acts } = particularsOf(text, answered);
    const own = words + 2 * shared + figures + 2 * acts - text.words.length / wordsPerParticular;
    return own <= 0 ? null : { spans: [], amount: Math.min(1, own / plainlyParticular) };
  },
};
export default rule;

const kettle = { text: 'The kettle in room 12 is broken.', author: 'Dan' };

export const examples: Examples = {
  flags: [
    { text: 'The kettle is new since this morning.', kind: 'reply', answers: kettle },
    { text: 'We’ve refunded it, Dan.', kind: 'reply', answers: kettle },
    { text: 'I asked Asha about it.', kind: 'reply', answers: kettle },
  ],
  passes: [
    { text: 'Thank you for your feedback.', kind: 'reply', answers: kettle },
    { text: 'We will look into it.', kind: 'reply', answers: kettle },
    { text: 'We’ve refunded it, Dan.', kind: 'reply' },
  ],
};
