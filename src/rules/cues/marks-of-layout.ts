import type { About, Examples, Rule } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  only: 'post',
  phrases: [':', '–', '—', '-', '/', '&', '+', '•', '→', '>', '>>', '(', '™', '®'],
  unless: [': )', ': d', ': -'],
};
export default rule;

export const about: About = {
  name: 'Colons, bars and arrows',
  question: 'human',
  why: '“Conversation-style communication” is a mark of a human voice; bars and arrows are not spoken.',
  source: humanVoice,
};

export const examples: Examples = {
  flags: ['Rye: the guide', 'Rye – Wheat – Oat', 'Flour & salt'],
  passes: ['Rye and wheat.', 'A guide to rye', 'I like it :)'],
};
