import { disagrees } from './kit/disagrees.ts';
import type { Examples, Rule } from './kit/rule.ts';
import { awry } from './kit/sources.ts';
import { spanOf } from './kit/spans.ts';

/** The last phrase is plain advice, unless the reply also disagrees. */
const softest = 8;

const rule: Rule = {
  kind: 'nudge',
  only: 'reply',
  name: 'A hard opening',
  question: 'with',
  strength: 0.6,
  why: 'Opening with “you” or a direct question went before personal attacks more often than a hedge did.',
  source: awry,
  phrases: [
    '<start> no|nope <comma>',
    '<start> wrong <end>',
    '<start> nonsense <end>',
    '<start> you clearly|obviously',
    "<start> you're|youre just? missing|ignoring|confusing|wrong",
    '<start> you are just? missing|ignoring|confusing|wrong',
    '<start> your logic|argument|opinion|claim|ignorance',
    "<start> that's|thats just|simply? wrong|false|nonsense|ridiculous|stupid|bs|bullshit",
    "<start> you don't|dont|can't|cant|should|need|must|just|always|never|didn't|people",
  ],
  unless: [
    "no <comma> thank|thanks|thats|that's|i|it's|sorry|but|problem|worries",
    'you clearly know|have|love',
    "you're|youre|you are|should not missing|alone",
    'lol|haha|lmao',
  ],
  detect: ({ text, hits }) => {
    const first = hits[0];
    if (first === undefined || text.tokens[first.first]?.sentence !== 0) return null;
    if (first.phrase === softest && !disagrees(text.words)) return null;
    return { spans: [spanOf(text, first)], amount: 0.9 };
  },
  what: 'It opens with “{quote}”.',
  suggestion:
    'Start with the part you can grant, “I see why …”, then put your point as “I think” or a question.',
  again: {
    what: '“{quote}” comes first, and may be all they hear.',
    suggestion: 'Open with a question about what they meant; the point can come second.',
  },
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
