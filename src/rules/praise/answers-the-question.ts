import { contentWords, stem } from '../kit/content-words.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Praise } from '../kit/rule.ts';
import { toSpan } from '../kit/spans.ts';

const rule: Praise = {
  name: 'Answering what was asked',
  question: 'with',
  strength: 0.6,
  why: 'Newcomers whose first post got a reply posted again more often: 56 in a hundred, against 44.',
  source: {
    title: 'Joyce & Kraut 2006, Predicting continued participation in newsgroups',
    url: 'https://doi.org/10.1111/j.1083-6101.2006.00033.x',
  },
  where: { kind: 'reply', count: { words: { min: 4 } } },
  detect: ({ text, answered }) => {
    if (!answered?.raw.includes('?')) return null;
    const asked = contentWords(answered);
    const shared = text.words.filter(({ lower }) => asked.has(stem(lower)));
    const sentence = text.sentences[shared[0]?.sentence ?? -1];
    return sentence === undefined || sentence.closing.startsWith('?')
      ? null
      : { spans: [toSpan(sentence)], amount: matchAmount(shared.length) };
  },
  what: '“{quote}” answers what they asked.',
};
export default rule;

export const examples: Examples = {
  flags: [
    {
      text: '«The library opens at nine.»',
      kind: 'reply',
      answers: { text: 'When does the library open?', author: 'Ana' },
    },
    {
      text: 'Hi! «Rye flour keeps longest.»',
      kind: 'reply',
      answers: { text: 'Which flour keeps?', author: null },
    },
    {
      text: '«My oven runs hot, so I use less.»',
      kind: 'reply',
      answers: { text: 'How hot is your oven?', author: 'Lee' },
    },
  ],
  passes: [
    {
      text: 'It is a lovely day.',
      kind: 'reply',
      answers: { text: 'When does the library open?', author: 'Ana' },
    },
    {
      text: 'The library opens at nine.',
      kind: 'reply',
      answers: { text: 'I miss the library.', author: 'Ana' },
    },
    { text: 'The library opens at nine.', kind: 'reply' },
  ],
};
