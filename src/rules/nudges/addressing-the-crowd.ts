import { matchAmount } from '../kit/match.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { humanWords } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** Whoever says I, or asks, greets a room to be met in it; only the greeting before a broadcast is a fault. */
const rule: Rule = {
  kind: 'nudge',
  only: 'post',
  name: 'Talking to the whole room',
  question: 'with',
  strength: 0.35,
  why: 'Personalizing a message is one of the three ways in which brands get a human voice.',
  source: humanWords,
  phrases: [
    '<start> hey|hi|hello|attention|calling|listen up? all|guys|everyone|everybody|folks|friends|peeps|fam|youtube|people|followers',
    '<start> attention|calling all? <any>',
    'ladies and gentlemen',
    '<start> dear followers|friends|customers|all|everyone|valued',
  ],
  detect: ({ text, counts, hits }) =>
    hits.length === 0 || counts.i + counts.questions > 0
      ? null
      : { spans: hits.map((hit) => spanOf(text, hit)), amount: matchAmount(hits.length) },
  unless: [
    'thank|thanks you|for',
    'does|has|can|could|is|any anyone|anybody|someone|advice|recommendations|ideas',
  ],
  what: '“{quote}” speaks to a crowd.',
  suggestion: 'Think of one person it is for and write it to them; others like that person will hear it too.',
  again: {
    what: 'With “{quote}” it may be hard for one reader to feel meant.',
    suggestion: 'Picture somebody who would be glad of this, and begin as you would begin with them.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Hey guys», the oven is on.',
    '«Attention everyone»! The shop moves.',
    '«Ladies and gentlemen», rye.',
  ],
  passes: [
    'Hey Ana, the oven is on.',
    'Everyone came.',
    'I told the guys.',
    'Hi all, I’m new here and learning to bake.',
    'Hello everyone, which flour keeps longest?',
    'Hello world!',
  ],
};
