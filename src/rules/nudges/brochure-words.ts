import { luxuryPhrases, luxuryWords } from '../kit/luxury-words.ts';
import { matchAmount } from '../kit/match.ts';
import type { PhraseMatch } from '../kit/phrase-table.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';
import { usedAsName } from '../kit/used-as-name.ts';

/** So many different words of luxury, one in so many words, make prose a brochure. */
const minLuxury = 4;
const maxWordsPerLuxury = 12;

const rule: Nudge = {
  name: 'Brochure words',
  question: 'human',
  strength: 0.7,
  why: 'The friend test: a web page scored 27% higher in usability once the promotional wording was gone.',
  source: webWriting,
  where: { times: { post: 1, reply: 2 } },
  plainWords: {
    'cutting-edge': 'new',
    'state-of-the-art': 'modern',
    'world-class': 'good',
    'best-in-class': 'good',
    'best-of-breed': 'good',
    'game-changer|gamechanger': 'big help',
    'game-changing': 'useful',
    'next-generation|next-gen|nextgen': 'new',
    'industry-leading|market-leading': 'well known',
    'groundbreaking|ground-breaking': 'new',
    'revolutionary new|product|technology|approach|platform|way': 'new',
    'revolutionize|revolutionise': 'change',
    'revolutionizing|revolutionising': 'changing',
    'unparalleled|unrivaled|unrivalled': 'rare',
    'leverage our|your|the|this|these|its|their': 'use',
    leveraging: 'using',
    'utilize|utilise': 'use',
    'utilizing|utilising': 'using',
    'synergy|synergies': 'working together',
    'seamless|frictionless': 'smooth',
    seamlessly: 'smoothly',
    'turnkey solution?': 'ready-made',
    'holistic approach|solution': 'whole',
    'end-to-end solution|solutions|platform': 'whole',
    'innovative solution|solutions': 'new way',
    'innovative|trusted|leading|complete solutions|provider|partner': 'way to help',
    'mission-critical': 'important',
    'value-added': 'useful',
    'value proposition': 'use',
    'thought leader': 'expert',
    'thought leadership': 'ideas',
    empower: 'help',
    empowers: 'helps',
    empowering: 'helping',
    elevate: 'improve',
    'unlock your|the|new|growth': 'find',
    'supercharge|turbocharge': 'speed up',
    'take|takes your|it|things to the next level': 'improve it',
    'transformative|transformational': 'useful',
    'bespoke solution|solutions': 'made for you',
    'robust solution|solutions|platform': 'solid',
    'scalable solution|solutions|platform': 'one that grows',
    'one-stop shop?': 'all in one place',
    'curated selection|collection|experience': 'chosen',
    stakeholders: 'people involved',
    'actionable insights': 'useful',
    'core competency|competencies': 'what we do well',
    'paradigm shift': 'big change',
    'move the needle': 'make a difference',
    ...luxuryWords,
  },
  detect: ({ draft, text, counts, signals, phraseMatches }) => {
    const isLuxury = ({ phrase }: PhraseMatch): boolean => luxuryPhrases.has(phrase.text);
    const luxury = new Set(phraseMatches.filter(isLuxury).map(({ phrase }) => phrase));
    const isBrochure =
      draft.kind === 'post' &&
      luxury.size >= minLuxury &&
      luxury.size * maxWordsPerLuxury >= counts.words &&
      counts.i === 0 &&
      signals.personal.length <= 1;
    const found = phraseMatches.filter(
      (match) => !usedAsName(text, match) && (isBrochure || !isLuxury(match)),
    );
    if (found.length < (draft.kind === 'reply' ? 2 : 1)) return null;
    return { spans: found.map((match) => spanOf(text, match)), amount: matchAmount(found.length) };
  },
  what: '“{quote}” sounds like a brochure.',
  suggestion: 'Try “{plain}”, or say what it does.',
  alternative: {
    what: '“{quote}” is hardly a word you’d use with a friend.',
    suggestion: 'Say “{plain}”, or what somebody can do with it.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    'Meet our «cutting-edge» kettle.',
    'We offer «seamless» support for «mission-critical» work.',
    'This will «revolutionize» how you sweep.',
    'A «haven» of «serenity», «nestled» in the hills: «unwind» in «elegant» rooms.',
  ],
  passes: [
    'I found a quiet haven nestled in the hills, with an elegant view and breathtaking rain.',
    'The hotel is a luxury one with a spectacular leak in room nine.',
    'A serene heron on the canal this morning, tucked away in the reeds.',
    'I ordered dinner on Seamless again and it was cold.',
    'I hate the word synergy.',
    'They wrote „cutting-edge“ on a bread knife.',
    'The cutting board has a sharp edge.',
    'Pull the leverage arm down slowly.',
    'The French revolution began in 1789.',
    'They call it “cutting-edge”, whatever that is.',
  ],
};
