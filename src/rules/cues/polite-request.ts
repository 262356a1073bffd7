import type { Cue, Examples } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'A polite request',
  question: 'with',
  why: 'Requests with “could you” or “would you” were rated more polite than average.',
  source: politeness,
  leans: 'with',
  phrases: [
    'could|would|can|will you please? any',
    'could|would you',
    'would|do you mind',
    'would you be',
    'would it be',
    'would be great|nice|lovely|good|helpful|wonderful|appreciated if',
    'could|may|can i|we',
    'is|was it possible',
    "if you could|can|would|don't|dont|wouldn't",
    'if possible',
    'i was wondering|hoping',
    "i'm|am wondering",
    'wondering if|whether|what|how',
    'please let|feel|see|consider|note|tell|advise|send|dm|reach|help|keep|take',
    '<comma> please',
    "would|i'd appreciate|like|love|prefer to|it|if",
    'thoughts|ideas on|about',
    'any ideas|thoughts|advice|suggestions|tips|recommendations|chance',
  ],
  unless: ['how could|can|would you', 'why would|could|can you'],
};
export default rule;

export const examples: Examples = {
  flags: [
    'Could you look at the second tray?',
    'Would it be possible to come later?',
    'Send it on Friday, please.',
  ],
  passes: ['How could you!', 'I could see the sea.', 'You will do it.'],
};
