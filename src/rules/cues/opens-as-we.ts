import type { Cue, Examples } from '../kit/rule.ts';
import { awry } from '../kit/sources.ts';

const rule: Cue = {
  name: 'A reply that speaks as us',
  question: 'with',
  why: 'First replies that open with “I” or “we” were more common in threads that stayed civil.',
  source: awry,
  leans: 'with',
  phrases: [
    "<start> we|we're|we'd|we'll|we've",
    'let|letting us know',
    "we'd|would|we love|like|appreciate",
    'we are|were|can|have|do|will|would|could|hear|understand|hope|appreciate|love',
    "we're sorry|happy|glad|so|here|always|excited|sad",
    'our team|apologies',
    'with|help|assist|send|reach|contact|dm|message|email us',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['We hear you.', 'We’re glad it worked.', 'Tell our team on Friday, we can wait.'],
  passes: ['The company is growing.', 'You are here.', 'Buy it.'],
};
