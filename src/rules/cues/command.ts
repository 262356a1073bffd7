import type { Cue, Examples } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'An order',
  question: 'with',
  why: 'Of twenty forms measured in requests, the blunt start was rated the least polite.',
  source: politeness,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    "<start> stop|get|go|leave|read|look|shut|quit|try|learn|remove|delete|fix|explain|show|prove|give|grow|keep|don't|do|be|take|use|check|see|let|tell|make|wait|please|just|contact|call|meet",
    'must|need to|shall|have-to',
    'right now',
    'as soon as possible',
    'asap',
    'at once',
    'final offer|price',
    'take it or leave',
    'my final|best|last|highest',
    'i will pay|give|buy|offer|take|not|only',
    'i want|demand|expect|insist|require',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Stop it.', kind: 'reply' },
    { text: 'Please read the page.', kind: 'reply' },
    { text: 'Reply asap.', kind: 'reply' },
  ],
  passes: [
    { text: 'The stop is near.', kind: 'reply' },
    { text: 'Could you read it?', kind: 'reply' },
    'Stop it.',
  ],
};
