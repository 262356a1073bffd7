import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';
import { bare } from '../kit/spans.ts';

const rule: Rule = {
  kind: 'nudge',
  only: 'post',
  name: 'Questions that sell',
  question: 'with',
  strength: 0.8,
  why: '“Invites people to conversation” is a mark of a human voice; these questions have their answer already.',
  source: humanVoice,
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
  detect: ({ text, counts, hits }) => {
    if (counts.i > 0 && counts.links + counts.money + counts.tags === 0) return null;
    const asked = hits.filter(({ first }) =>
      text.sentences[text.tokens[first]?.sentence ?? -1]?.closing.startsWith('?'),
    );
    const last = text.sentences[text.tokens[asked[0]?.first ?? -1]?.sentence ?? -1];
    if (last === undefined || last.endToken >= text.tokens.length) return null;
    const spans = asked.flatMap(({ first }) => sentenceAt(text, first));
    return { spans, amount: matchAmount(asked.length + 1) };
  },
  what: '“{quote}” sounds like a question that sells its own answer.',
  suggestion: 'Ask something you do not know yet, and say what you would do with the answers.',
  again: {
    what: '“{quote}” may have only one answer: to buy.',
    suggestion: 'Ask about their side of it, how they do it today, and stay for the answers.',
  },
};
export default rule;

function sentenceAt(text: ParsedText, token: number): Span[] {
  const sentence = text.sentences[text.tokens[token]?.sentence ?? -1];
  return sentence === undefined ? [] : [bare(sentence)];
}

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
