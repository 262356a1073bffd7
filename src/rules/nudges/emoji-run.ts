import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { accessibleEmoji } from '../kit/sources.ts';

const longestRun = 4;

const rule: Rule = {
  kind: 'nudge',
  name: 'A run of emoji',
  question: 'human',
  strength: 0.35,
  why: 'A screen reader says each emoji by its description, and repeated ones distract.',
  source: accessibleEmoji,
  detect: ({ text, counts, draft }) => {
    if (counts.emoji < longestRun) return null;
    const run = longRun(text, draft.kind === 'post' ? longestRun : longestRun + 2);
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
  again: {
    what: '“{quote}” makes {count} signs where one may say it.',
    suggestion: 'Choose one, and put the rest of the feeling into words.',
  },
};
export default rule;

/** The first run of at least `least` emoji with nothing but space between. */
function longRun({ tokens }: ParsedText, least: number): Token[] {
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'emoji') run.push(token);
    else if (run.length >= least) return run;
    else run = [];
  }
  return run.length >= least ? run : [];
}

export const examples: Examples = {
  flags: ['Bread «🍞🍞🍞🍞»', 'Open «🎉 🎉 🎉 🎉 🎉» now', { text: 'So good «😂😂😂😂😂😂»', kind: 'reply' }],
  passes: ['Bread 🍞🍞', 'Love it 😍 so much 💙', { text: 'So good 😂😂😂😂', kind: 'reply' }],
};
