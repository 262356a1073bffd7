import type { Examples, Praise } from '../kit/rule.ts';
import { receptiveness } from '../kit/sources.ts';

const rule: Praise = {
  name: 'Taking up their point',
  question: 'with',
  strength: 0.75,
  why: 'Acknowledging the other’s view is among the strongest marks of a reply read as open to it.',
  source: receptiveness,
  phrases: [
    'i|we understand|see|hear|appreciate|get your|why|how|that|what|where',
    'i|we completely|totally|fully|really|do|can|absolutely understand|see|agree|appreciate|hear|get',
    'i|we agree with|that|on|about|you|and|but|completely|totally|there',
    'good|great|fair|valid|excellent|interesting point|question|idea|catch|call|observation|suggestion',
    "you're|youre|you_are absolutely|totally|completely|quite? right|correct",
    'you make|made|raise|raised|have a|an|some good|great|fair|valid|excellent|interesting',
    'your point|view|concern|perspective|concerns|frustration',
    'that? makes sense',
    'point taken',
    'i see what you mean',
    "that's|thats true|fair|understandable",
    "that's|thats a good|great|fair|valid point|question|idea",
    "couldn't agree more",
    'as you say|said|point|note|mentioned',
  ],
  unless: [
    "don't|not|can't|cannot|didn't|never understand|see|agree|get|hear",
    'in your view',
    'point|question|idea|call <comma> if',
  ],
  what: '“{quote}” shows that you read them.',
};
export default rule;

export const examples: Examples = {
  flags: [
    '«I understand why» you left it out.',
    '«Good point», the salt matters.',
    '«You’re right», it was the oven.',
  ],
  passes: [
    'I don’t understand why.',
    'The point of the knife',
    'They see it from the road.',
    'Good point, if one has no teeth.',
  ],
};
