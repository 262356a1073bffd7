import type { About, Examples, Rule } from './kit/rule.ts';
import { webWriting } from './kit/sources.ts';

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
  why: 'Labels and arrows are layout, not speech.',
  source: webWriting,
};

export const examples: Examples = {
  flags: ['Rye: the guide', 'Rye – Wheat – Oat', 'Flour & salt'],
  passes: ['Rye and wheat.', 'A guide to rye', 'I like it :)'],
};
