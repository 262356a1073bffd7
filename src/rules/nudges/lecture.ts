import type { ParsedText, Sentence } from '../../text/parsed-text.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

/** Tokens of the longest line that is short. */
const maxShortLine = 12;
const minShortLines = 4;

const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'A lecture',
  question: 'with',
  strength: 0.5,
  why: '“Is open to dialogue” is one of the eleven marks of a human voice; a row of rules leaves no opening.',
  source: humanVoice,
  where: { kind: 'post', count: { words: { min: 40 }, questions: { max: 2 } } },
  detect: ({ text }) => {
    const lines = text.sentences.filter(({ firstToken }) => (text.tokens[firstToken]?.breaks ?? 0) > 0);
    const short = lines.filter(
      (line) => line.endToken - line.firstToken <= maxShortLine && isStatement(line, text),
    );
    if (short.length < minShortLines || short.length * 2 < lines.length) return null;
    const line = short[0];
    return line === undefined ? null : { spans: [toSpan(line)], amount: Math.min(1, short.length / 12) };
  },
  what: 'It goes on in the manner of “{quote}”, and no line asks the reader anything.',
  suggestion: 'Tell how you came to one of these, and ask which they would argue with.',
  alternative: {
    what: 'There is “{quote}” and more of that kind, and no door for an answer.',
    suggestion: 'Leave one of the points open: what are you still not sure of?',
  },
};
export default rule;

/**
 * A line of a lecture is a whole sentence, or has a number or a bullet. The lines of a poem are
 * neither.
 */
const isStatement = ({ firstToken, closing }: Sentence, { tokens }: ParsedText): boolean =>
  closing !== '' || tokens[firstToken]?.kind !== 'word';

export const examples: Examples = {
  flags: [
    'I have baked for ten years and this is what bread has taught me about work:\n\n«Wake before the city does.»\n\nWeigh everything twice.\n\nHasten slowly with dough.\n\nFeed the starter first.\n\nClean as you go along.\n\nSell what is left at four.',
    'One thing about the work of a small shop in a long street:\n\n«Smile before you speak to them.»\n\nKnow the dog by name.\n\nLeave the door ajar.\n\nSweep at noon and at four.\n\nCount twice and be kind.\n\nGo home when the light does.',
    'My rules for a good garden, after all these years of rain and slugs and frost:\n«1. Plant less than you want.»\n2. Water in the evening.\n3. Let the bees have some.\n4. Read the sky first.\n5. Share what is left over.\n6. Begin again in spring.',
  ],
  passes: [
    'Wake early. Weigh twice. Never rush.',
    'One line\n\nand another line',
    'the kettle clicks\nthe window fogs\nmy mother’s voice\nin the next room\ncounting spoons\nas if somebody\nwere still coming\nto take one home\nthe dog looks up\nthe dog lies down\nthe evening folds\nits one good gown\nand we pretend\nthat it is only rain',
    'I have baked for ten years and what I know is that the dough knows better than I do, which is why I now leave it alone at night and sleep; the shop smells better in the morning and so do I, and the neighbours have stopped asking.',
  ],
};
