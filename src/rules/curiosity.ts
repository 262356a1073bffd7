import type { About, Examples, Rule } from './kit/rule.ts';
import { receptiveness } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
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

export const about: About = {
  name: 'Curiosity',
  question: 'with',
  why: 'Saying that one is curious or would love to hear lifted ratings by half a standard deviation.',
  source: receptiveness,
};

export const examples: Examples = {
  flags: ['I am curious how it tastes.', 'What do you put in the dough?', 'Have you tried a hotter oven?'],
  passes: ['A curiosity shop.', 'You did it.', 'That is how.'],
};
