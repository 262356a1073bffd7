import type { Examples, Praise } from '../kit/rule.ts';
import { talkToMe } from '../kit/sources.ts';

const rule: Praise = {
  name: 'Something you tried yourself',
  question: 'give',
  strength: 0.6,
  why: 'First posts that told of a personal connection to the topic got a reply more often.',
  source: talkToMe,
  phrases: [
    "i|i've|we've|we tried|tested|used|built|learned|learnt|switched|baked|noticed|struggled|failed|discovered|spent",
    'i|we found that|it|out|this|the|a',
    'when i|we tried|started|was|were|had|did|first|got|moved|worked|built',
    'in my experience|case',
    'what worked|helped|surprised for? me|us',
    'worked for me',
    'it took me|us',
    'after <number> years|months|weeks|days',
    'i|we used to',
    'lesson learned',
    'my first <any>',
    'i remember',
  ],
  unless: ['i tried to call|reach|contact', 'if|should|would|could i|we tried|used|found'],
  what: '“{quote}” is first-hand, and yours to tell.',
};
export default rule;

export const examples: Examples = {
  flags: [
    '«I tried» it with rye and it sank.',
    '«In my experience» less water is better.',
    '«It took me» a year.',
  ],
  passes: ['You could try it.', 'If I tried that, it would sink.', 'It was found in the hall.'],
};
