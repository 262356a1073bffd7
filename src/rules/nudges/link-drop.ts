import type { Examples, Nudge } from '../kit/rule.ts';
import { linksAndReach } from '../kit/sources.ts';
import { tokensOf, toSpan } from '../kit/spans.ts';

/** The most words with which a link is on its own. Names, tags and emoji are no words. */
const maxWords = { post: 2, reply: 1 };
/** Posts with these words only say that there is something to read, and may have more of them. */
const newsWords = new Set(
  'post blog episode video article podcast newsletter update song track issue'.split(' '),
);
const maxNewsWords = 5;

const rule: Nudge = {
  name: 'A link on its own',
  question: 'with',
  strength: 0.8,
  why: 'In a vendor’s count of 900,000 LinkedIn posts, those with a link had a quarter less reach.',
  source: linksAndReach,
  where: { count: { links: { min: 1 }, questions: { max: 0 } } },
  detect: ({ text, counts, draft }) => {
    const saysNews = draft.kind === 'post' && text.words.some(({ lower }) => newsWords.has(lower));
    if (counts.words > (saysNews ? maxNewsWords : maxWords[draft.kind])) return null;
    // A link answers a question by itself.
    if (draft.kind === 'reply' && draft.answers?.text.includes('?')) return null;
    return { spans: tokensOf(text, 'link').map(toSpan), amount: counts.words === 0 ? 1 : 0.8 };
  },
  what: '“{quote}” comes with hardly a word of yours.',
  suggestion: 'Add one sentence: what you found there, and who it’s for.',
  alternative: {
    what: 'There is little here besides “{quote}”.',
    suggestion: 'Say which part you liked, or what surprised you.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«https://example.com/launch»',
    'New post! «https://example.com/blog/42»',
    '#gardening #spring «https://example.com/tips»',
  ],
  passes: [
    'I tried three ways to prune tomatoes and only one kept the leaves healthy: https://example.com/tips',
    'Review my bakery: example.com',
    'Is this yours? https://example.com/photo',
    'Nothing to link here, thanks.',
    {
      text: 'https://example.com/docs',
      kind: 'reply',
      answers: { text: 'Where are the docs?', author: 'Ana' },
    },
  ],
};
