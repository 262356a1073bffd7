import { disagrees } from '../kit/disagrees.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'Please as the first word',
  question: 'with',
  strength: 0.4,
  why: 'At the front, “please” went with less polite ratings; in mid-sentence, with more polite ones.',
  source: politeness,
  where: { kind: 'reply' },
  phrases: [
    '<start> please stop|read|do|learn|explain|refrain|check|keep|go|leave|try|remember|note|provide|stay|get|show|quit|cite|define|use',
  ],
  detect: ({ text, phraseMatches }) => {
    const first = phraseMatches[0];
    if (first === undefined) return null;
    const opens = text.tokens[first.first]?.sentence === 0;
    const isOrder = disagrees(text.words) || (opens && text.words.some(({ lower }) => lower === 'stop'));
    return isOrder ? { spans: [spanOf(text, first)], amount: 0.8 } : null;
  },
  what: '“{quote}” can read as an order.',
  suggestion: 'Move it inside a question: “Could you please …?”',
  alternative: {
    what: '“{quote}” at the start may sound sharper than it was meant.',
    suggestion: 'Begin with the reason, and put the please where you ask: “Would you please …?”',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«Please read» the page. You’re wrong.', kind: 'reply' },
    { text: '«Please stop» writing here.', kind: 'reply' },
    { text: 'I disagree. «Please provide» one case.', kind: 'reply' },
  ],
  passes: [
    { text: 'Could you please read the page?', kind: 'reply' },
    { text: 'Please let me know.', kind: 'reply' },
    'Please stop writing here.',
  ],
};
