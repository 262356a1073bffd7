import { matchAmount } from '../kit/match.ts';
import type { Cue, Examples } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

const rule: Cue = {
  name: 'One-line paragraphs',
  question: 'human',
  why: '“Conversation-style communication” is a mark of a human voice; talk does not break after every sentence.',
  source: humanVoice,
  leans: 'at',
  where: { count: { breaks: { min: 6 } } },
  detect: ({ text }) => {
    const paragraphs = text.tokens.filter(({ breaks }) => breaks === 2).length;
    return paragraphs < 3 ? null : { spans: [], amount: matchAmount(paragraphs / 4) };
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    'One.\n\nTwo.\n\nThree.\n\nFour.',
    'a\n\nb\n\nc\n\nd',
    'I quit.\n\nThen I baked.\n\nThen I slept.\n\nSo.',
  ],
  passes: ['One. Two. Three. Four.', 'One\n\nTwo', 'One\nTwo\nThree\nFour'],
};
