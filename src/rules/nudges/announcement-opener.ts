import { startWithTheNews } from '../kit/edits/start-with-the-news.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'An announcement opener',
  question: 'them',
  strength: 0.75,
  why: 'In a usability study, web readers preferred texts with the point first and without promotion.',
  source: webWriting,
  where: { kind: 'post', withinFirst: 14 },
  phrases: [
    "we're|i'm|we_are|i_am so|very|super|absolutely|incredibly? thrilled|excited|delighted|proud|pleased|honored|honoured|happy|stoked to announce|share|introduce|launch|unveil|present|reveal",
    'is|are thrilled|excited|delighted|proud|pleased|honored|honoured to announce|introduce|launch|unveil|present|share',
    '<start> thrilled|excited|delighted|proud|pleased|honored|honoured|happy to announce|share|introduce|launch|unveil|present',
    'big|huge|exciting|breaking news|announcement <end>',
    "it's here <end>",
    '<start> introducing',
    '<start> announcing',
    'the wait is over',
    "it's finally here",
  ],
  unless: ['sorry to announce|share', 'grateful'],
  detect: ({ text, phraseMatches }) => {
    const longestFirst = [...phraseMatches].sort((a, b) => b.last - b.first - (a.last - a.first));
    const longest = longestFirst[0];
    return longest === undefined ? null : { spans: [spanOf(text, longest)], amount: 1 };
  },
  offers: startWithTheNews,
  what: '“{quote}” delays the news.',
  suggestion: 'Delete it and start with the news.',
  alternative: {
    what: 'The news comes only after “{quote}”.',
    suggestion: 'Start with what changes for the reader: “You can now …”.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«We are thrilled to announce» our new lamp.',
    '«Introducing» the chair you can fold with one hand.',
    '«Big news»! The shop has a second door.',
  ],
  passes: [
    'You can now fold the chair with one hand.',
    'I am excited to meet you on Friday.',
    { text: 'We are happy to share the recipe: https://example.com', kind: 'reply' },
    'She is introducing me to her mother tonight.',
    'It rained all morning, then the sun came out over the harbour and the market filled up again, and later we were thrilled to announce the winner of the pie contest.',
  ],
};
