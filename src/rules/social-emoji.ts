import { heartOrFace } from './kit/count.ts';
import type { Examples, Rule } from './kit/rule.ts';
import { amountOf } from './kit/sighting.ts';
import { tokensOf } from './kit/spans.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  name: 'Hearts and faces',
  question: 'human',
  why: 'Hearts and faces make a post warmer; decoration makes it colder.',
  source: {
    title: 'McShane, Pancer, Poole & Deng 2021, Emoji, playfulness, and brand engagement on Twitter',
    url: 'https://doi.org/10.1016/j.intmar.2020.06.002',
  },
  detect: ({ text, counts }) => {
    if (counts.emoji === 0) return null;
    const warm = tokensOf(text, 'emoji').filter(({ lower }) => heartOrFace.test(lower)).length;
    return warm === 0 ? null : { spans: [], amount: amountOf(warm) };
  },
};
export default rule;

export const examples: Examples = {
  flags: ['Good morning 💙', 'That made my day 😊', 'So tired 😂😂'],
  passes: ['Launch 🚀', 'New 👇', 'Sale 💥✨'],
};
