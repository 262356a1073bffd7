import type { Cue, Examples } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Certainty',
  question: 'with',
  why: 'Replies with “obviously” and its kind were rated 0.4 standard deviations less open to the other side.',
  source: ratedReplies,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    'obviously|clearly|undoubtedly|certainly|absolutely|totally|completely|entirely|literally|always|never|everyone|nobody|everybody|all|every|forever|fact|facts|truth|really|actually|honestly|seriously|exactly|even|period|anything|at-all',
    'of course',
    'in fact',
    'no doubt',
    'everyone|everybody knows',
    'the fact is',
    'end of story',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Obviously it burns.', kind: 'reply' },
    { text: 'Everyone knows that.', kind: 'reply' },
    { text: 'In fact, it is late.', kind: 'reply' },
  ],
  passes: [
    { text: 'A clear soup.', kind: 'reply' },
    { text: 'It may be late.', kind: 'reply' },
    'Obviously it burns.',
  ],
};
