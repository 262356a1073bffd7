import { disagrees } from '../kit/disagrees.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { awry } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** Where each phrase stands in the list: a no; what may be said on the other's behalf; and plain advice. */
const no = 0;
const outrage = [1, 2];
const softest = 10;
/** Whoever speaks of somebody who is not here may well be on the other's side. */
const absent = new Set(['they', 'them', 'he', 'him', 'she', 'her']);

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
    "<start> that's|thats just|simply? ridiculous|stupid|bs|bullshit",
    '<start> what a load|bunch of',
    '<start> wrong <end>',
    '<start> nonsense <end>',
    '<start> you clearly|obviously',
    '<start> clearly|obviously you',
    "<start> you're|youre|you_are just? missing|ignoring|confusing|wrong|doing_it_wrong",
    '<start> your logic|argument|opinion|claim|ignorance',
    "<start> that's|thats just|simply? wrong|false|nonsense",
    "<start> you don't|dont|can't|cant|should|need|must|just|always|never|didn't|people",
  ],
  unless: [
    "no <comma> thank|thanks|thats|that's|i|it's|sorry|but|problem|worries",
    'you clearly know|have|love',
    'clearly|obviously you know|love|care',
    "you're|youre|you are|should not missing|alone",
    'lol|haha|lmao',
  ],
  detect: ({ draft, text, hits }) => {
    const first = hits[0];
    if (first === undefined || text.tokens[first.first]?.sentence !== 0) return null;
    if (first.phrase === no && draft.answers?.text.includes('?')) return null;
    if (outrage.includes(first.phrase) && text.words.some(({ lower }) => absent.has(lower))) return null;
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
    { text: '«Clearly you» did not weigh it.', kind: 'reply' },
    { text: '«That’s ridiculous». Salt goes in last.', kind: 'reply' },
    { text: '«You’re doing it wrong». Salt goes in last.', kind: 'reply' },
  ],
  passes: [
    {
      text: 'No, it goes grainy. Freeze the beans instead.',
      kind: 'reply',
      answers: { text: 'Can I freeze hummus?', author: null },
    },
    { text: 'That’s ridiculous. They have to give it back to you.', kind: 'reply' },
    { text: 'No, thank you.', kind: 'reply' },
    { text: 'You’re so welcome!', kind: 'reply' },
    { text: 'No idea what it is.', kind: 'reply' },
    'No, the salt goes in last.',
  ],
};
