import { disagrees } from '../kit/disagrees.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** So many sentences that begin with “please” are a list of orders. */
const minRow = 3;
const forbidding = new Set(['stop', 'refrain', 'remove', 'delete', 'quit', "don't", 'dont']);

const rule: Nudge = {
  name: 'Please as the first word',
  question: 'with',
  strength: 0.5,
  why: 'At the front, “please” went with less polite ratings; in mid-sentence, with more polite ones.',
  source: politeness,
  barsPraise: true,
  where: { kind: 'reply' },
  phrases: {
    others: [
      "<start> please|kindly stop|read|do|don't|dont|learn|explain|refrain|remove|delete|check|keep|go|leave|try|remember|note|provide|stay|get|show|quit|cite|define|use|make|clear|restart|reinstall|update|ensure|contact|include|send|consider|also|follow|educate",
    ],
    // Proof is demanded of somebody whose word was not taken.
    proof: [
      '<start> please|kindly provide|cite|show|give|state|name|quote|produce|supply us|me|some? your|a|an|the|any|one|some|actual|credible|real|reliable|its|peer-reviewed? source|sources|evidence|proof|citation|citations|study|studies',
      '<start> please|kindly prove|justify|substantiate|back_up|explain_yourself that|this|it|your|with|<end>',
      '<start> citation|source|sources|proof needed|please <end>',
    ],
  },
  detect: ({ text, phraseMatches }) => {
    const first = phraseMatches[0];
    if (first === undefined) return null;
    const isRow = phraseMatches.length >= minRow;
    const opens = text.tokens[first.first]?.sentence === 0;
    const isOrder =
      first.phrase.group === 'proof' ||
      disagrees(text.words) ||
      (opens && forbidding.has(text.tokens[first.first + 1]?.lower ?? ''));
    if (!isRow && !isOrder) return null;
    return {
      spans: phraseMatches.map((match) => spanOf(text, match)),
      amount: isRow ? 1 : 0.8,
    };
  },
  what: '“{quote}” at the start of a sentence can read as an order.',
  suggestion: 'Turn it into a question: “Could you …, please?”',
  alternative: {
    what: '“{quote}” may sound sharper than you mean it.',
    suggestion: 'Give the reason first, then ask: “Could you please …?”',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«Please read» the page. You’re wrong.', kind: 'reply' },
    { text: '«Please stop» writing here.', kind: 'reply' },
    { text: 'I disagree. «Please provide» one case.', kind: 'reply' },
    { text: '«Please remove» this.', kind: 'reply' },
    { text: '«Please provide your source» for that figure.', kind: 'reply' },
    { text: '«Citation needed».', kind: 'reply' },
    { text: '«Please clear» the cache. «Please restart». «Please send» a screenshot.', kind: 'reply' },
  ],
  passes: [
    { text: 'Could you please read the page?', kind: 'reply' },
    { text: 'Please let me know.', kind: 'reply' },
    { text: 'Please provide your order number.', kind: 'reply' },
    { text: 'Could you give a source for that, please?', kind: 'reply' },
    'Please stop writing here.',
  ],
};
