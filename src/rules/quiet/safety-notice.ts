import type { Examples, Quiet } from '../kit/rule.ts';
import { crisisWords } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'A legal or safety notice',
  question: 'human',
  why: '“Be right” and “be credible” are principles of crisis guidance, so a notice keeps its wording.',
  source: crisisWords,
  phrases: [
    'product|voluntary|safety|urgent recall',
    'recalled|recalling due|because|after',
    'recall of',
    'safety notice|alert|warning|advisory|information',
    'boil water',
    'is|are safe',
    'safety of',
    'tests have? confirmed|reconfirmed|shown|show',
    'do not eat|drink|consume|use',
    'terms and conditions apply',
    'side effects',
    'not financial|medical|legal advice',
    'weather warning|alert',
    'privacy|security breach|incident|notice',
    'data breach',
    'service outage|disruption',
    'road closed|closure',
    'legal notice|disclaimer',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    'SAFETY NOTICE: DO NOT EAT the rye from Monday.',
    'We are recalling the lamp: product recall 12.',
    'Boil water until Friday',
  ],
  passes: ['I recall the day.', 'Eat it warm.', 'A notice on the door'],
};
