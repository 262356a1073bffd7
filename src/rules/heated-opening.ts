import type { Examples, Rule } from './kit/rule.ts';
import { awry } from './kit/sources.ts';
import { spanOf } from './kit/spans.ts';

const rule: Rule = {
  kind: 'nudge',
  only: 'reply',
  name: 'A hard opening',
  question: 'with',
  strength: 0.6,
  why: 'Openings with a flat “No” or a pointed “You” are among the earliest signs that a thread will turn.',
  source: awry,
  phrases: [
    '<start> no <comma>',
    '<start> nope <comma>',
    '<start> wrong <end>',
    '<start> nonsense <end>',
    "<start> you clearly|obviously|just|don't|dont|didn't|can't|cant|should|need|people|always|never|keep|really|must|only",
    "<start> you're|youre just|only|so|being|missing|ignoring|confusing|making|not|the|an|a",
    '<start> you are just|only|so|being|missing|ignoring|confusing|making|not',
    '<start> your logic|argument|opinion|problem|claim|ignorance',
    "<start> that's|thats just|simply? wrong|false|nonsense|ridiculous|stupid|not|bs|bullshit",
  ],
  unless: [
    "no <comma> you're|thank|thanks|thats|that's|i|it's|sorry",
    'you just|really|always made|make|know|are',
    "you're|youre so welcome|right|kind|sweet|funny|cute|beautiful|talented|cool|smart|lucky|good",
    "you're|youre not_alone|the_best|a_legend|a_hero|a_star|an_inspiration|right|welcome",
    "you should|must|need|don't see|try|check|be|have|watch|listen",
    "you don't|dont|can't have|need|want|go|to",
  ],
  detect: ({ text, hits }) => {
    const first = hits.filter((hit) => text.tokens[hit.first]?.sentence === 0)[0];
    return first === undefined ? null : { spans: [spanOf(text, first)], amount: 0.9 };
  },
  what: 'It opens with “{quote}”.',
  suggestion:
    'Start with the part you can grant, “I see why …”, then put your point as “I think” or a question.',
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«No,» the salt goes in last.', kind: 'reply' },
    { text: '«You clearly» did not read it.', kind: 'reply' },
    { text: '«Your logic» is upside down.', kind: 'reply' },
  ],
  passes: [
    { text: 'No, thank you.', kind: 'reply' },
    { text: 'You’re so welcome!', kind: 'reply' },
    { text: 'No idea what it is.', kind: 'reply' },
    'No, the salt goes in last.',
  ],
};
