import type { Cue, Examples } from '../kit/rule.ts';
import { mentions } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Starting with a name',
  question: 'with',
  why: 'Conversations directed at somebody on Twitter usually name them, a study notes.',
  source: mentions,
  leans: 'with',
  phrases: ['<start> <name>', 'rt <name>'],
};
export default rule;

export const examples: Examples = {
  flags: ['@ana that worked', 'Good. @lee, yours too', 'RT @ana the oven is on'],
  passes: ['The oven is on', 'write to me@example.com', 'via @ana'],
};
