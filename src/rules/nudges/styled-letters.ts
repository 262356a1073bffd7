import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { accessiblePosts } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'Letters from another alphabet',
  question: 'human',
  strength: 0.6,
  why: 'Some screen readers skip such letters or have a hard time with them, and so has search.',
  source: accessiblePosts,
  where: { count: { styled: { min: 1 } } },
  detect: ({ text }) => {
    const styled = text.words.filter(({ shape }) => shape === 'styled');
    const first = styled[0];
    if (first === undefined) return null;
    const plain = first.lower.normalize('NFKC');
    return { spans: styled.map(toSpan), amount: matchAmount(styled.length), values: { plain } };
  },
  offers: ({ text, match }) => [
    {
      edits: match.spans.map((span) => ({
        span,
        text: text.raw.slice(span.start, span.end).normalize('NFKC'),
      })),
    },
  ],
  what: '“{quote}” is written in look-alike letters.',
  suggestion: 'Write it in ordinary letters: “{plain}”.',
  alternative: {
    what: 'A screen reader may skip “{quote}” or spell it out.',
    suggestion: 'Use ordinary letters: “{plain}”.',
  },
};
export default rule;

export const examples: Examples = {
  flags: ['Now «𝗼𝗽𝗲𝗻» at nine.', 'The «𝓫𝓮𝓼𝓽» of «𝓫𝓻𝓮𝓪𝓭» for you', 'This is «𝙧𝙮𝙚» bread.'],
  passes: ['Now open at nine.', 'Now *open* at nine.', 'The ﬁne print'],
};
