import type { Examples, Praise } from '../kit/rule.ts';
import { favours } from '../kit/sources.ts';

const rule: Praise = {
  name: 'An offer of help',
  question: 'give',
  strength: 0.7,
  why: 'Requests that promised to pass the help on were granted more often.',
  source: favours,
  phrases: [
    'happy|glad to help|assist|share|explain|answer|chat|talk|walk|send|look|show',
    'let me|us know if you|i|we|there',
    'let me|us help|show|explain',
    'i|we can|could help|show|send|lend|walk|explain',
    "i'll|we'll help|send you|show you|look into",
    'feel free to ask|reach|message|contact|write|email|pm|dm',
    'if you need|want any|a|help|more|anything|some',
    'if i|we can help|be',
    'here to help',
    'hope this|that|it helps',
    'hope this|that|it is helpful',
  ],
  unless: ['happy to announce'],
  what: '“{quote}” gives before it asks.',
};
export default rule;

export const examples: Examples = {
  flags: [
    'I built mine last year, «happy to share» the plans.',
    '«Let me know if you» get stuck.',
    '«Hope this helps»!',
  ],
  passes: [
    'Let me know when you pay.',
    'I need help.',
    'Help yourself to a coffee.',
    'He is happy to be home.',
  ],
};
