import type { Cue, Examples } from '../kit/rule.ts';

const rule: Cue = {
  name: 'Care for the person',
  question: 'give',
  why: '“Caring” is one of the 27 feelings that readers labelled in 58,000 comments.',
  source: { title: 'Demszky et al. 2020, GoEmotions', url: 'https://arxiv.org/abs/2005.00547' },
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
    'congrats|congratulations|cheers|welcome|kudos|props',
    'wish|wishing you|them|her|him|all',
    "you've|you got this",
    'have a great|good|nice|lovely|wonderful|blessed|safe day|one|time|weekend|night|week|evening|trip',
    'happy birthday|anniversary|holidays|new|friday|for',
    'glad|happy|sorry to? you|hear|your|it|that',
    "i'm|im|so|very|really|we're|are sorry|proud|happy|glad",
    'here for you',
    'i|we feel|understand you|your|how',
    'you deserve|matter',
    "don't|dont worry|give_up",
    'keep it up',
    'sending love|hugs|good',
    'be okay|ok|kind|careful|safe',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Hope you feel better soon.', 'Good luck with the exam!', 'Take care of yourselves.'],
  passes: ['We sell hope chests.', 'He took the car.', 'The luck of the draw.'],
};
