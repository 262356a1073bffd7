import type { Examples, Nudge } from '../kit/rule.ts';
import { humanWords } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

/** The background compares replies (repeated-reply.ts): rules remember nothing. */
const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'The same reply again',
  question: 'with',
  strength: 0.65,
  why: 'Personalizing a message is one of the three ways in which brands get a human voice.',
  source: humanWords,
  barsPraise: true,
  where: { kind: 'reply' },
  detect: ({ draft, text }) => {
    const [longest] = [...text.sentences].sort(
      (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken),
    );
    return draft.sentBefore === undefined || longest === undefined
      ? null
      : { spans: [toSpan(longest)], amount: 1 };
  },
  what: '“{quote}” is in a reply much like one you sent before.',
  suggestion: 'Add the one thing that is different here: what they said, or what they made.',
  alternative: {
    what: 'Somebody else got “{quote}” from you not long ago.',
    suggestion: 'Answer the one thing that only this person said; the rest can stay.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Hello! «We are so glad you liked the loaf.» Come back soon!', kind: 'reply', sentBefore: true },
    { text: '«Rye likes a hot oven, and a wet hand for the shaping.»', kind: 'reply', sentBefore: true },
    {
      text: '«Thanks for the photo of your table, it made our day.»',
      kind: 'reply',
      sentBefore: true,
      answers: { text: 'Here it is.', author: 'Ana' },
    },
  ],
  passes: [
    { text: 'We are so glad you liked the loaf. Come back soon!', kind: 'reply' },
    { text: 'Rye likes a hot oven, and a wet hand for the shaping.', kind: 'reply' },
    { text: 'Our next loaf is rye.', sentBefore: true },
  ],
};
