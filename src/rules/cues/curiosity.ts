import type { Cue, Examples } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Curiosity',
  question: 'with',
  why: 'Replies with “curious” or “would love to” were rated half a standard deviation more open.',
  source: ratedReplies,
  leans: 'with',
  phrases: [
    'curious',
    "i|we|just|was|i'm|am wonder|wondered|wondering",
    "would|i'd|we'd love|like|be to? know|hear|see|learn|understand|read",
    'love|like to hear|know|learn',
    'interested in|to know|hear|see|what|how',
    'tell me|us more',
    'can you tell|explain|elaborate|expand|share',
    'what|how do|did|would|are|is|was you|your',
    "what's|whats your|it|that like?",
    'have you ever|tried|seen|read|considered|thought',
    'did|do|does anyone|anybody|someone|you',
    'is|are|has|have|can|does anyone|there|anybody',
    'which|what one|kind|sort|type|version|part|book',
    'how come|long|often|old|far|did|does|was|is',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['I am curious how it tastes.', 'What do you put in the dough?', 'Have you tried a hotter oven?'],
  passes: ['A curiosity shop.', 'You did it.', 'That is how.'],
};
