import type { Cue, Examples } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'A bare why or who',
  question: 'with',
  why: 'Bare direct questions were rated less polite than average in requests.',
  source: politeness,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    "why|who's|who",
    'how is|can|could|come|dare|exactly',
    'what the|exactly',
    'so what|why|now',
    'really ?',
    'what ?',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Why is it here?', kind: 'reply' },
    { text: 'How come it moved?', kind: 'reply' },
    { text: 'Who wrote this?', kind: 'reply' },
  ],
  passes: [
    { text: 'Could you tell me more?', kind: 'reply' },
    { text: 'It is here.', kind: 'reply' },
    'Why is it here?',
  ],
};
