import type { Cue, Examples } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Colons, bars and arrows',
  question: 'human',
  why: '“Conversation-style communication” is a mark of a human voice; bars and arrows are not spoken.',
  source: humanVoice,
  leans: 'at',
  where: { kind: 'post' },
  phrases: [':', '–', '—', '-', '/', '&', '+', '•', '→', '>', '>>', '(', '™', '®'],
  unless: [': )', ': d', ': -'],
};
export default rule;

export const examples: Examples = {
  flags: ['Rye: the guide', 'Rye – Wheat – Oat', 'Flour & salt'],
  passes: ['Rye and wheat.', 'A guide to rye', 'I like it :)'],
};
