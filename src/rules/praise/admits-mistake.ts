import type { Examples, Praise } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

const rule: Praise = {
  name: 'Admitting a mistake',
  question: 'human',
  strength: 0.7,
  why: '“Would admit a mistake” is one of the eleven marks of a human voice.',
  source: humanVoice,
  phrases: [
    'i|we was|were|am|stand wrong|mistaken|corrected',
    'i|we made a|an|the mistake|error',
    'my|our mistake|error|fault|apologies',
    'my bad <end>',
    'i|we got|had it|that|this wrong',
    'i|we messed|screwed up',
    'i|we overlooked|misread|misunderstood|underestimated',
    'i|we missed that|this|it <comma>|<end>',
    'i|we forgot to|your|the|about',
    'i|we should|could have checked|known|read|said|asked|told|done|been',
    'i|we take|own full|that|this|it? responsibility',
    'sorry <comma> i',
    'mea culpa',
    'thanks for the correction|correcting',
  ],
  unless: ["not|isn't|wasn't my|our fault|mistake", 'if i|we was|were'],
  what: '“{quote}” owns up to it, as people do.',
};
export default rule;

export const examples: Examples = {
  flags: [
    '«I was wrong» about the salt.',
    '«My mistake», it is open on Monday.',
    '«We got it wrong» and changed it.',
  ],
  passes: [
    'You were wrong.',
    'It is not my fault.',
    'My bad knee hurts.',
    'On air? I missed that part.',
    'I missed you on Friday.',
    'I forgot how good rye is.',
  ],
};
