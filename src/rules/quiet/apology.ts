import type { Examples, Quiet } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'An apology',
  question: 'human',
  why: '“Would admit a mistake” is a mark of a human voice, so the coach leaves an apology alone.',
  source: humanVoice,
  phrases: [
    "i'm|we're|im|i_am|we_are so|very|truly|deeply|really|sincerely? sorry",
    'i|we sincerely|deeply|want|would|owe|truly|do? to|like|you|all|an? apologize|apologise|apology',
    'i|we apologize|apologise',
    'my|our sincere? apologies',
    'please forgive',
    'i take full? responsibility',
  ],
  unless: ['sorry but|not|sorry', 'not sorry', 'sorry for any', 'apologize|apologise for any', 'sorry if'],
};
export default rule;

export const examples: Examples = {
  flags: [
    'I am so sorry, I forgot your day.',
    'We apologise, the bread was raw.',
    'My sincere apologies to everyone who waited.',
  ],
  passes: ['Sorry not sorry!', 'He never said a word.', 'We apologise for any inconvenience.'],
};
