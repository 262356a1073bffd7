import type { Examples, Quiet } from '../kit/rule.ts';
import { crisisWords } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'Condolence',
  question: 'human',
  why: 'Acknowledging suffering in words is what crisis guidance asks for, so the coach leaves it alone.',
  source: crisisWords,
  phrases: [
    'my|our|deepest|sincere|heartfelt condolences|sympathies|sympathy',
    'condolences to',
    'sorry for your|his|her|their|the loss',
    'sorry to hear about your|his|her|their|the',
    'rest in peace',
    'r.i.p',
    'rip <end>',
    'passed away',
    'lost my|our|his|her|their mother|mom|mum|father|dad|brother|sister|son|daughter|wife|husband|friend|baby|child|grandmother|grandfather|partner',
    'died|killed yesterday|today|tonight|last|this|peacefully',
    'thoughts are with',
    'our|my thoughts and prayers',
    'prayers for|with|are',
    'in loving memory',
    'funeral',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    'So sorry for your loss!!!',
    'Our deepest condolences to the family.',
    'My father passed away on Monday.',
  ],
  passes: ['A loss of flour in the mill.', 'The engine died.', 'I am sorry I am late.'],
};
