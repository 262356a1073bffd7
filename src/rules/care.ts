import type { About, Examples, Rule } from './kit/rule.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  phrases: [
    'hope|hoping you|your|it|this|that|everything|things|he|she|they|to',
    'i hope',
    'take care',
    'good|best of? luck',
    'best wishes|regards',
    'all the best',
    'stay safe|strong|healthy|well|warm',
    'feel better',
    'get well',
    'congrats|congratulations|cheers|welcome',
    'wish|wishing you|them|her|him|all',
    "you've|you got this",
    "you're|your|ur not alone",
    'have a great|good|nice|lovely|wonderful|blessed|safe|fun day|one|time|weekend|night|week|evening|rest|trip',
    'happy birthday|anniversary|holidays|new|cakeday|cake|friday|for',
    'glad|happy|sorry to? you|hear|your|it|that',
    "i'm|im|so|very|really|we're|are|am sorry",
    "so|i'm|we're|very|am proud|happy|glad of|for|you|that",
    'here for you',
    'thinking of you',
    'i|we feel|understand you|your|how',
    'you deserve|matter',
    "don't|dont worry|give up",
    'be kind|gentle|careful|safe',
    'keep it up',
    'keep going',
    'kudos|props',
    'rooting for',
    'sending love|hugs|you|good',
    'be sure|okay|ok',
    'proud of',
  ],
};
export default rule;

export const about: About = {
  name: 'Care for the person',
  question: 'give',
  why: 'Warm wishes and support are what people call caring when they label replies.',
  source: { title: 'Demszky et al. 2020, GoEmotions', url: 'https://arxiv.org/abs/2005.00547' },
};

export const examples: Examples = {
  flags: ['Hope you feel better soon.', 'Good luck with the exam!', 'Take care of yourselves.'],
  passes: ['We sell hope chests.', 'He took the car.', 'The luck of the draw.'],
};
