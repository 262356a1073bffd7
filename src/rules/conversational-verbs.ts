import type { Examples, Rule } from './kit/rule.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  name: 'Verbs of thinking and feeling',
  question: 'human',
  why: 'Private verbs and short forms mark involved, spoken-like language against informational prose.',
  source: {
    title: 'Biber 1988, Variation across speech and writing',
    url: 'https://doi.org/10.1017/CBO9780511621024',
  },
  phrases: [
    'i|we|you think|thought|know|knew|feel|felt|guess|hope|mean|meant|remember|forgot|understand|believe|wish|want|wanted|like|liked|need|needed|prefer|tried|heard|saw|noticed|found|learned|read|realized|realised|wonder|see|agree',
    "i'm|i've|i'd|i'll|im|ive|it's|that's|there's|he's|she's|they're|we'd|we'll|isn't|didn't|wasn't|couldn't|wouldn't|haven't|what's|who's|how's|let's",
    'i|we had|have|was|were|am|did|do|got|used|went|could|would',
    'it|that|this|there|he|she|they was|is|would|could|has|does|seems|looks|sounds|feels',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['I know, it’s the same here.', 'We thought it was closed.', 'That sounds right.'],
  passes: ['New oven for sale.', 'Bakery opens second shop.', 'Order online.'],
};
