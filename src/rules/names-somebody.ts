import type { About, Examples, Rule } from './kit/rule.ts';
import { humanVoice } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  phrases: ['<start> <name>', 'rt <name>'],
};
export default rule;

export const about: About = {
  name: 'Starting with a name',
  question: 'with',
  why: 'Each reader must feel an individual connection; a name at the start makes one.',
  source: humanVoice,
};

export const examples: Examples = {
  flags: ['@ana that worked', 'Good. @lee, yours too', 'RT @ana the oven is on'],
  passes: ['The oven is on', 'write to me@example.com', 'via @ana'],
};
