import type { Examples, Praise } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Praise = {
  name: 'Credit to somebody',
  question: 'give',
  strength: 0.7,
  why: 'Thanks and praise of somebody’s work were the two most polite forms measured in requests.',
  source: politeness,
  phrases: [
    'thanks|thank to|you <name>',
    'thanks <name>',
    'credit|credits to|goes',
    'hat tip',
    'h/t',
    'kudos|props to',
    'shout-out|shoutout to',
    'learned|learnt this|it|that? from',
    'inspired by <name>',
    'courtesy of',
    'photo|picture|pic|image|art|design|video|idea|words by <name>',
    'photo|picture|pic|image|idea <any> by|from <name>',
    'via <name>',
    'congrats|congratulations|cheers to? <name>',
    'great|good|nice|lovely|amazing|excellent|brilliant work|job|point|thread|piece|article|talk by|from <name>',
  ],
  what: '“{quote}” gives the credit away.',
};
export default rule;

export const examples: Examples = {
  flags: [
    'The shelf was easier than I feared, «thanks to @ana».',
    '«Kudos to» the team in Leeds.',
    'Lovely «photo by @lee».',
  ],
  passes: [
    'I paid by credit card.',
    'A photo by the lake.',
    'Thanks to the rain we stayed in.',
    'He gave me no credit.',
  ],
};
