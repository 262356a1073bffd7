import { matchAmount } from '../kit/match.ts';
import type { About, Examples, Rule } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  detect: ({ text, counts }) => {
    if (counts.breaks < 6) return null;
    const paragraphs = text.tokens.filter(({ breaks }) => breaks === 2).length;
    return paragraphs < 3 ? null : { spans: [], amount: matchAmount(paragraphs / 4) };
  },
};
export default rule;

export const about: About = {
  name: 'One-line paragraphs',
  question: 'human',
  why: '“Conversation-style communication” is a mark of a human voice; talk does not break after every sentence.',
  source: humanVoice,
};

export const examples: Examples = {
  flags: [
    'One.\n\nTwo.\n\nThree.\n\nFour.',
    'a\n\nb\n\nc\n\nd',
    'I quit.\n\nThen I baked.\n\nThen I slept.\n\nSo.',
  ],
  passes: ['One. Two. Three. Four.', 'One\n\nTwo', 'One\nTwo\nThree\nFour'],
};
