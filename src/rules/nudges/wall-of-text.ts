import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

/** Words of the longest paragraph that is easy to scan. */
const maxWords = 150;

const rule: Nudge = {
  name: 'A wall of text',
  question: 'human',
  strength: 0.35,
  why: 'A web page scored 47% higher in usability when its text was easy to scan.',
  source: webWriting,
  where: { kind: 'post', count: { words: { min: maxWords + 1 } } },
  detect: ({ text }) => {
    const wall = firstWall(text);
    return wall === null ? null : { spans: [wall], amount: 0.8 };
  },
  what: 'From “{quote}” on, this is one long block.',
  suggestion: 'Put an empty line where the subject changes.',
  alternative: {
    what: 'A long block without a break starts at “{quote}”.',
    suggestion: 'Give the sentence that matters most a paragraph of its own.',
  },
};
export default rule;

/** The first sentence of the first paragraph that is too long. */
function firstWall(text: ParsedText): Span | null {
  let words = 0;
  let from = 0;
  for (const { kind, breaks, sentence } of text.tokens) {
    if (breaks > 0) {
      words = 0;
      from = sentence;
    }
    if (kind === 'word' && ++words > maxWords) {
      const first = text.sentences[from];
      return first === undefined ? null : toSpan(first);
    }
  }
  return null;
}

export const examples: Examples = {
  flags: [
    '«We baked and we slept.» We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. ',
    '«One fine day it rained on us all.» The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. The rain fell on the roof and the roof let it in again. ',
    'Short.\n«It was a long way home.» They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. They went up the hill and down the hill and home again. ',
  ],
  passes: [
    'We baked and we slept.',
    'One.\n\nTwo.\n\nThree.',
    {
      text: 'We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. We ate the bread and drank the tea and went to bed. ',
      kind: 'reply',
    },
  ],
};
