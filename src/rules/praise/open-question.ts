import type { Examples, Praise } from '../kit/rule.ts';
import { brandPosts } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

/** Words of open questions, which cannot be answered with yes or no. */
const questionWords = new Set(['what', "what's", 'how', 'which', 'who', 'where', 'when']);
const minWords = 4;
/** Sentences after a post’s question: a name, a thank-you. */
const maxAfter = 1;
/** Questions that want no answer. */
const rhetorical =
  /^(and |so )?(how (can|could|dare) (you|any)|since when|(who|what) do you think you|who asked|what('s| is| are) (wrong|your problem|you talking|you even))/;

const rule: Praise = {
  name: 'An open question',
  question: 'with',
  strength: 0.8,
  why: 'A question is what went with more comments in a study of 355 brand posts.',
  source: brandPosts,
  where: { count: { questions: { min: 1, max: 3 } } },
  detect: ({ draft, text }) => {
    const lastWords = text.words.at(-1)?.sentence ?? 0;
    const asked = text.sentences.filter(({ firstToken, endToken, closing }, index) => {
      // A question that the writer goes on from is a teaser or an introduction.
      if (draft.kind === 'post' && index < lastWords - maxAfter) return false;
      if (!closing.startsWith('?') || closing.length > 2) return false;
      const words = text.tokens
        .slice(firstToken, endToken)
        .filter(({ kind, isOwnWords }) => kind === 'word' && isOwnWords);
      const isToReader = words.some(({ lower }) => lower === 'you' || lower === 'your');
      const opener = words.slice(0, 3).some(({ lower }) => questionWords.has(lower));
      const asks = words.length >= minWords && opener && (isToReader || words.length > 5);
      return asks && !rhetorical.test(words.map(({ lower }) => lower).join(' '));
    });
    const last = asked[asked.length - 1];
    return last === undefined ? null : { spans: [toSpan(last)], amount: 0.9 };
  },
  what: '“{quote}” leaves room for an answer of their own.',
};
export default rule;

export const examples: Examples = {
  flags: [
    'The new oven is in. «What would you bake first?»',
    '«How do you keep your bread fresh?»',
    'I tried both. «Which one works for you?»',
  ],
  passes: [
    'What?',
    'What can an old teapot teach us about leadership? More than you might think. Our article has the answer.',
    'Agree?',
    'You know what I mean.',
    'She asked “what would you bake first?” and left.',
    'How can you say that about people?',
    'Since when is that what bread is for?',
    'What are you talking about here?',
  ],
};
