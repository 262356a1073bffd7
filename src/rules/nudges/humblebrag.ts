import type { Examples, Nudge } from '../kit/rule.ts';

const rule: Nudge = {
  name: 'A humblebrag',
  question: 'them',
  strength: 0.75,
  why: 'Across nine studies, a disguised boast was less liked than a plain one.',
  source: { title: 'Sezer, Gino & Norton 2018, Humblebragging', url: 'https://doi.org/10.1037/pspi0000108' },
  where: { kind: 'post' },
  phrases: [
    'humbled|honored|honoured to be? named|announce|share|receive|accept|recognized|included|featured|selected|chosen|awarded|win|listed',
    "i've|i_have|i_was been? named|selected|chosen|voted|ranked|recognized|recognised|featured|listed as|among|one_of|as_one_of",
    'so|truly|deeply|incredibly|very humbled|honored|honoured',
    'exhausted|tired|drained from|of winning|all the|being|awards|compliments',
    "can't|cannot believe i|i've|they|we got|was|am|have|been|just picked|chosen|featured|named|promoted|selected",
    'not to brag',
    'not bragging',
    "i don't mean to brag",
  ],
  unless: ['thank|thanks|team|grateful'],
  what: '“{quote}” may read as a boast in disguise.',
  suggestion: 'Say the good news plainly, and who helped it happen.',
  alternative: {
    what: '“{quote}” may hide good news behind modesty.',
    suggestion: 'Be glad in plain words, and share what others could take from it.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Humbled to be named» baker of the year.',
    '«Not to brag», the queue went round the block.',
    'I am «so humbled» by all these prizes.',
    '«I’ve been named one of» the top bakers.',
  ],
  passes: [
    'I won a prize for rye and danced.',
    'The storm humbled the forest.',
    'We were honored guests.',
    'I’ve been selected for the jury.',
    'Why do people always ask how tall I am?',
    'I hate when people tell me to smile.',
  ],
};
