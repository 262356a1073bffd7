import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { accessibleEmoji } from '../kit/sources.ts';

/** Emoji in a row that are flagged. Faces and hearts, with which people laugh, can be more. */
const minRun = 5;
const minFaces = 9;

const rule: Nudge = {
  name: 'A run of emoji',
  question: 'human',
  strength: 0.35,
  why: 'A screen reader says each emoji by its description, and repeated ones distract.',
  source: accessibleEmoji,
  where: { count: { emoji: { min: minRun } } },
  detect: ({ text, counts }) => {
    const isMostlyFaces = counts.decor * 2 < counts.emoji;
    const run = firstRun(text, isMostlyFaces ? minFaces : minRun);
    const [first, last] = [run[0], run[run.length - 1]];
    if (first === undefined || last === undefined) return null;
    return {
      spans: [{ start: first.start, end: last.end }],
      amount: Math.min(1, run.length / 10),
      values: { count: String(run.length) },
    };
  },
  offers: ({ text, match }) => {
    const span = match.spans[0];
    const first = text.tokens.find(({ start }) => start === span?.start);
    if (span === undefined || first === undefined) return [];
    return [{ edits: [{ span: { start: first.end, end: span.end }, text: '' }] }];
  },
  what: 'A screen reader reads “{quote}” as {count} names in a row.',
  suggestion: 'Keep the one that says it best.',
  alternative: {
    what: '“{quote}” is {count} emoji in a row.',
    suggestion: 'Choose one, and say the rest in words.',
  },
};
export default rule;

/** The first run of at least `min` emoji with only space between them. */
function firstRun({ tokens }: ParsedText, min: number): Token[] {
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'emoji') run.push(token);
    else if (run.length >= min) return run;
    else run = [];
  }
  return run.length >= min ? run : [];
}

export const examples: Examples = {
  flags: [
    'Bread «🍞🍞🍞🍞🍞»',
    'Open «🎉 🎉 🎉 🎉 🎉» now',
    { text: 'So good «😂😂😂😂😂😂😂😂😂»', kind: 'reply' },
  ],
  passes: [
    'Bread 🍞🍞',
    'Love it 😍 so much 💙',
    'My cat, again 🤣🤣🤣🤣🤣🤣',
    { text: 'So good 😂😂😂😂', kind: 'reply' },
  ],
};
