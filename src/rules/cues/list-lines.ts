import type { Token } from '../../text/token.ts';
import { matchAmount } from '../kit/match.ts';
import type { Cue, Examples } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';

/** Lines that start with a bullet, a dash, a number or an emoji. */
const rule: Cue = {
  name: 'A list of lines',
  question: 'with',
  why: '“Conversation-style communication” is one of the eleven marks of a human voice; talk has no list lines.',
  source: humanVoice,
  leans: 'at',
  where: { count: { breaks: { min: 1 } } },
  detect: ({ text }) => {
    const lines = text.sentences.filter(({ firstToken }) => startsItem(text.tokens[firstToken])).length;
    return lines < 2 ? null : { spans: [], amount: matchAmount(lines / 2) };
  },
};
export default rule;

function startsItem(token: Token | undefined): boolean {
  if (token === undefined || (token.breaks === 0 && token.start > 0)) return false;
  return token.kind === 'number' || token.kind === 'emoji' || /^[-*•·–—→+]/.test(token.lower);
}

export const examples: Examples = {
  flags: ['- one\n- two\n- three', '1. Mix\n2. Wait\n3. Bake', '✅ Mix\n✅ Bake'],
  passes: ['Mix, wait, bake.', 'One line\nanother line', '3 trays'],
};
