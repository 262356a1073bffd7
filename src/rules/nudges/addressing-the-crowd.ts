import type { Examples, Nudge } from '../kit/rule.ts';
import { humanWords } from '../kit/sources.ts';

/**
 * People who say “I” or ask something greet a crowd to meet it; only a greeting before a broadcast
 * is flagged.
 */
const rule: Nudge = {
  name: 'Talking to the whole room',
  question: 'with',
  strength: 0.35,
  why: 'Personalizing a message is one of the three ways in which brands get a human voice.',
  source: humanWords,
  where: { kind: 'post', count: { i: { max: 0 }, questions: { max: 0 } } },
  phrases: [
    '<start> hey|hi|hello|attention|calling|listen up? all|guys|everyone|everybody|folks|friends|peeps|fam|youtube|people|followers',
    '<start> attention|calling all? <any>',
    'ladies and gentlemen',
    '<start> dear followers|friends|customers|all|everyone|valued',
  ],
  unless: [
    'thank|thanks you|for',
    'does|has|can|could|is|any anyone|anybody|someone|advice|recommendations|ideas',
  ],
  what: '“{quote}” greets a crowd.',
  suggestion: 'Picture one customer or friend, and open the way you’d write to them.',
  alternative: {
    what: '“{quote}” could be anybody.',
    suggestion: 'Leave the greeting out, or say who this is for: “If you bake at home …”.',
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
