import { cannedPhrases } from '../kit/canned-phrases.ts';
import { cannedness } from '../kit/cannedness.ts';
import type { Cue, Examples } from '../kit/rule.ts';
import { concreteWords } from '../kit/sources.ts';

/** From here on praise is barred; sooner where “we” without “I” writes for a company. */
const barred = { person: 0.75, institution: -2 };
/** A short thank-you is this canned, and leans nowhere. */
const level = 0.75;
/** So far above it there is no doubt. */
const plainlyCanned = 5;

const rule: Cue = {
  name: 'The words of a template',
  question: 'human',
  why: 'In five studies, customers took concrete words as a sign of listening, and were more satisfied.',
  source: concreteWords,
  leans: 'at',
  barsPraise: true,
  where: { kind: 'reply' },
  phrases: cannedPhrases,
  detect: ({ text, answered, counts, phraseMatches }) => {
    const canned = cannedness(text, answered, phraseMatches);
    const isInstitution = counts.we > counts.i;
    if (canned <= barred[isInstitution ? 'institution' : 'person']) return null;
    return { spans: [], amount: Math.max(0, Math.min(1, (canned - level) / plainlyCanned)) };
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Thank you for your feedback.', kind: 'reply' },
    { text: 'We apologize for any inconvenience caused.', kind: 'reply' },
    { text: 'Thanks for reaching out! Our team will get back to you soon.', kind: 'reply' },
  ],
  passes: [
    { text: 'Thanks for letting me know about the typo, it is fixed.', kind: 'reply' },
    { text: 'The entrance is on Mill Lane now, next to the chip shop.', kind: 'reply' },
    'We apologize for any inconvenience caused.',
  ],
};
