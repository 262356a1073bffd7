import { matchAmount } from '../kit/match.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Rule = {
  kind: 'nudge',
  name: 'Brochure words',
  question: 'human',
  strength: 0.7,
  why: 'The friend test: a web page scored 27% higher in usability once the promotional wording was gone.',
  source: webWriting,
  phrases: {
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
  },
  detect: ({ draft, text, hits }) => {
    if (hits.length < (draft.kind === 'reply' ? 2 : 1)) return null;
    return { spans: hits.map((hit) => spanOf(text, hit)), amount: matchAmount(hits.length) };
  },
  what: '“{quote}” may sound like a brochure.',
  suggestion: 'Would you say it to a friend? Try “{plain}”, or say what it does.',
  again: {
    what: '“{quote}” is a word people seldom say aloud.',
    suggestion: 'Read it to somebody in the kitchen: “{plain}” may do, or what it does for them.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    'Meet our «cutting-edge» kettle.',
    'We offer «seamless» support for «mission-critical» work.',
    'This will «revolutionize» how you sweep.',
  ],
  passes: [
    'The cutting board has a sharp edge.',
    'Pull the leverage arm down slowly.',
    'The French revolution began in 1789.',
    'They call it “cutting-edge”, whatever that is.',
  ],
};
