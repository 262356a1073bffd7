import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { accessibleEmoji } from '../kit/sources.ts';

/** Emoji in a row that are flagged in a post; a reply can have two more. */
const minRun = 4;

const rule: Nudge = {
  name: 'A run of emoji',
  question: 'human',
  strength: 0.35,
  why: 'A screen reader says each emoji by its description, and repeated ones distract.',
  source: accessibleEmoji,
  where: { count: { emoji: { min: minRun } } },
  detect: ({ text, draft }) => {
    const run = firstRun(text, draft.kind === 'post' ? minRun : minRun + 2);
    const [first, last] = [run[0], run[run.length - 1]];
    if (first === undefined || last === undefined) return null;
    return {
      spans: [{ start: first.start, end: last.end }],
      amount: Math.min(1, run.length / 10),
      values: { count: String(run.length) },
    };
  },
  what: '“{quote}” is read aloud as {count} names in a row.',
  suggestion: 'Keep the one that says it best.',
  alternative: {
    what: '“{quote}” makes {count} signs where one may say it.',
    suggestion: 'Choose one, and put the rest of the feeling into words.',
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
  flags: ['Bread «🍞🍞🍞🍞»', 'Open «🎉 🎉 🎉 🎉 🎉» now', { text: 'So good «😂😂😂😂😂😂»', kind: 'reply' }],
  passes: ['Bread 🍞🍞', 'Love it 😍 so much 💙', { text: 'So good 😂😂😂😂', kind: 'reply' }],
};
