import type { Examples, Rule } from './kit/rule.ts';
import { persuasion } from './kit/sources.ts';

const rule: Rule = {
  kind: 'nudge',
  name: 'Promises of money or growth',
  question: 'give',
  strength: 0.9,
  why: 'Persuasion lowers engagement, and readers have met this promise before.',
  source: persuasion,
  phrases: [
    'make|making|earn|earning|made money|cash|$|<money>',
    'make|making|earn|earning|made extra|easy|good|fast|quick|some|real|serious money|cash|income',
    'extra|easy|free|fast|quick money|cash',
    '<money> a|per|every|each day|week|month|hour',
    'passive|extra|residual income',
    'work|working from home',
    'get|getting rich',
    'quit your job',
    'financial freedom',
    '<number> figure|figures',
    'six|seven|five figure|figures',
    'six-figure|six-figures|seven-figure|five-figure',
    '10x|100x your|you',
    'through the roof',
    'skyrocket|skyrocketing',
    'explode|double|triple|boost|maximize|explosive|hack|accelerate your|growth sales|revenue|growth|business|traffic|followers|income|reach|engagement|conversions|profits',
    'go|going viral',
    'guaranteed results|income|profit|returns|returns|money|cash|success',
    'more|qualified leads',
    'get|gain|buy|free followers|likes|views|subscribers',
    "have|you|u've|been won|win|awarded|selected",
    "you're|you|u are? a? winner",
    'won a|an|the|<money>|$',
    'win a|an|<money>|cash',
    'claim your|a|the|ur|<money>',
    '<money> prize|cash|reward|bonus|voucher|vouchers|award',
    'cash|free prize|prizes|award|gift|entry|reward',
    'free|weekly|prize draw',
    'bitcoin|crypto|forex invest|investment|trading|signals|giveaway',
    'double your money|investment|bitcoin',
    'change|changed|changes your life',
    'secret|secrets to|of success|wealth|growth',
    'success|growth|money|wealth|sales system|machine|engine|hack|formula|blueprint',
  ],
  unless: [
    'scam|fraud|spam|fake|phishing|stolen',
    "don't|dont|never|not|can't|didn't make|earn|get|have",
    'how|why do|does|did|can|is|are',
  ],
  what: '“{quote}” is a promise readers have learned to scroll past.',
  suggestion: 'Tell one thing that truly happened, to whom, and what it took.',
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Make money» while you sleep.',
    'This will send your sales «through the roof».',
    'I built a «six-figure» habit of saving.',
  ],
  passes: [
    'He made bread and sold it.',
    'They never make money on rye.',
    'It is a scam to get rich.',
    'The roof leaks.',
  ],
};
