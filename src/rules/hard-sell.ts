import type { Examples, Rule } from './kit/rule.ts';

const rule: Rule = {
  kind: 'nudge',
  name: 'A hard sell',
  question: 'give',
  strength: 0.9,
  why: 'Salesy wording was the strongest brake on engagement found in a study of four thousand brand posts.',
  source: {
    title: 'Stephen, Sciandra & Inman 2015, The effects of content characteristics on consumer engagement',
    url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2683314',
  },
  phrases: [
    'buy|order|shop|book|enrol|enroll|register|subscribe|join now|today',
    'act now|fast',
    'get yours|it now|today',
    'get yours before|while',
    "don't|dont miss out|this",
    'limited time offer|only|deal',
    'for a limited time',
    'limited spots|seats|stock|supply|edition?',
    'only|just <number> left|spots|seats|places',
    'last chance',
    'hurry up? <end>',
    'hurry while|before|up',
    'while stocks|supplies last',
    'sale ends|now|on',
    'offer ends|expires|valid',
    'ends tonight|soon|today|tomorrow|midnight',
    'save up to <number>',
    '<number> off everything|sitewide|all|your|any',
    'discount code',
    'promo code',
    'use|with code <any>',
    'claim your|yours',
    'grab yours|yours?',
    'money-back guarantee',
    'risk-free',
    'no obligation',
    'call now|today',
    'order|buy|shop|purchase|get_it online|here <end>',
    'shop the|our|your',
    'sign up now|today|here',
    'start your free trial',
    'best price|prices|deal|deals',
    'special offer',
    'exclusive offer|deal|access|discount',
    'limited availability',
    'pre-order now|today|yours?',
  ],
  what: '“{quote}” is the voice of an advertisement.',
  suggestion:
    'Say first what it does for somebody, in words you would use to a friend; leave the asking for last.',
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Buy now»: https://example.com',
    'Our lamps are back, but «hurry», «last chance» to order!',
    '«Limited time offer» on all chairs, «act now».',
  ],
  passes: [
    'I have to buy bread today.',
    'The last bus is our chance to get home.',
    'Where did you buy it? I would like one too.',
    'He said “buy now” and I laughed.',
  ],
};
