import type { Cue, Examples } from '../kit/rule.ts';
import { awry } from '../kit/sources.ts';

const rule: Cue = {
  name: 'An opening in the first person',
  question: 'human',
  why: 'Threads that stayed civil had more first replies that open with “I” or “we”.',
  source: awry,
  leans: 'with',
  phrases: ["<start> i|i'm|i've|i'd|i'll|im|ive|my"],
};
export default rule;

export const examples: Examples = {
  flags: ['I like this one.', 'I’ve been there. Twice.', 'Nice. My own is older.'],
  passes: ['Check my page.', 'You and I know.', 'Buy it.'],
};
