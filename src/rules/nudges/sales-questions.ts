import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'Questions that sell',
  question: 'with',
  strength: 0.8,
  why: '“Invites people to conversation” is a mark of a human voice; these questions have their answer already.',
  source: humanVoice,
  barsPraise: true,
  where: { kind: 'post' },
  phrases: [
    '<start> tired|sick of',
    '<start> want|wanna to',
    '<start> want more|a|an|your|better|free',
    '<start> looking to|for a|an|the|your|new|better|ways|something',
    '<start> ready to|for',
    '<start> need a|help|more|some|better',
    '<start> struggling to|with',
    '<start> do|are|would you want|tired|struggling|looking|ready|dream|need|like to|of|for|a|with|more',
    '<start> ever wanted|wished|wondered',
    '<start> fed up',
    '<start> got what',
    '<start> what if|would you|i could|told',
    '<start> why wait|not|settle',
    '<start> thinking about|of',
    '<start> have you ever wanted|wished|dreamed|wondered',
  ],
  detect: ({ text, counts, phraseMatches }) => {
    // “I” without anything to sell is a story.
    if (counts.i > 0 && counts.links + counts.money + counts.tags === 0) return null;
    const asked = phraseMatches
      .flatMap(({ first }) => text.sentences[text.tokens[first]?.sentence ?? -1] ?? [])
      .filter(({ closing }) => closing.startsWith('?'));
    // Where nothing follows, the question is not answered by an offer.
    if (asked[0] === undefined || asked[0].endToken >= text.tokens.length) return null;
    return { spans: asked.map(toSpan), amount: matchAmount(asked.length, 0.75) };
  },
  what: '“{quote}” asks only to lead up to an offer.',
  suggestion: 'Ask something you would really like to know, and leave the offer for later.',
  alternative: {
    what: 'Readers can hear the offer coming in “{quote}”.',
    suggestion: 'Ask how they do it today, and say that you read the answers.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Tired of burnt crust?» «Want to bake like a baker?» Our oven does it.',
    '«Looking for a new chair?» We have forty.',
    '«Ready to bake?» Here is the tin.',
    '«Tired of burnt crust?» I made a tin for it: https://example.com',
  ],
  passes: [
    'Which oven do you use?',
    'I am tired of burnt crust. What do you do?',
    'We are looking for a new chair. Which one would you take?',
    'Want to come along?',
    'Have you ever wondered why rye is sour? I did, so I kept a diary.',
  ],
};
