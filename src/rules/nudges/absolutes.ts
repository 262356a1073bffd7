import { disagrees } from '../kit/disagrees.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { receptiveness } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'No exceptions',
  question: 'with',
  strength: 0.45,
  why: 'In replies to people who disagree, hedged wording was read as more open to their view.',
  source: receptiveness,
  barsPraise: true,
  where: { kind: 'reply' },
  phrases: {
    // Only in a disagreement.
    inDisagreement: [
      'you|they|people always|never',
      'literally everyone|everybody|nobody|always|never|nothing|all',
      'every single one|time|person',
      'all of you|them|those',
    ],
    // Told to somebody who did not ask.
    others: [
      'no serious|real|true|sane|decent|good|self-respecting <any> would ever',
      'anyone|anybody|everyone who says|thinks|believes|claims|tells|disagrees otherwise|different|differently|you|is|it',
      'doctors|they|scientists|experts|teachers|vets|nobody|no_one|<any> will|would never tell you|us|anyone',
      'you need|have|must|should to? cut|stop|quit|give completely|entirely|out|up <any>? completely|entirely|altogether|forever|immediately',
      'never ever',
      '<start> never give|let|trust|put|use|feed|buy|allow|take|leave|touch|eat|hire|ask a|an|your|any|the|anyone|anybody|them|him|her|it',
      'always <any> without exception',
      'is|are always|never the answer|your_fault|wrong|worth_it',
      'there is|are no excuse|excuses|exceptions|exception|other_way',
    ],
  },
  unless: ['i|we would|will|can|could|do|had|have|did|used? never|always|not', 'lol|haha'],
  detect: ({ text, phraseMatches }) => {
    const isDisagreement = disagrees(text.words);
    const found = phraseMatches.filter(({ phrase }) => phrase.group !== 'inDisagreement' || isDisagreement);
    return found.length === 0 ? null : { spans: found.map((match) => spanOf(text, match)), amount: 0.75 };
  },
  what: 'One counter-example is enough against “{quote}”.',
  suggestion: 'Try “often” or “in my experience”, or tell the time it happened.',
  alternative: {
    what: '“{quote}” invites people to look for the exception.',
    suggestion: 'Say how often you have seen it, and leave room for what they have seen.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Wrong again. «You never» weigh it.', kind: 'reply' },
    { text: 'I don’t agree, «they always» burn it.', kind: 'reply' },
    { text: 'That’s not true, «every single time» it burns.', kind: 'reply' },
    { text: 'Throw it out, «no serious baker would ever» use it.', kind: 'reply' },
    { text: '«Doctors will never tell you» this.', kind: 'reply' },
  ],
  passes: [
    { text: 'You always bring the best bread.', kind: 'reply' },
    { text: 'I would never ever sell mine.', kind: 'reply' },
    { text: 'I don’t agree, it burns now and then.', kind: 'reply' },
    'Wrong again. You never weigh it.',
  ],
};
