import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { accessibleEmoji } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

const minBullets = 3;

const rule: Nudge = {
  name: 'Emoji as bullets',
  question: 'human',
  strength: 0.4,
  why: 'Emoji in place of bullets can confuse people who listen with a screen reader.',
  source: accessibleEmoji,
  where: { count: { emoji: { min: minBullets }, breaks: { min: 1 } } },
  detect: ({ text }) => {
    const bullets = text.tokens.filter(
      ({ kind, breaks, start }) => kind === 'emoji' && (breaks > 0 || start === 0),
    );
    return bullets.length < minBullets
      ? null
      : { spans: bullets.map(toSpan), amount: matchAmount(bullets.length / 2) };
  },
  what: '“{quote}” begins a line, and {count} lines begin so.',
  suggestion: 'Use a plain dash, or say it as a sentence.',
  alternative: {
    what: '{count} lines begin with a sign, such as “{quote}”.',
    suggestion: 'Let words begin the lines; a reader who listens hears each sign by its name.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«✅» Mix\n«✅» Wait\n«✅» Bake',
    'Today:\n«🍞» rye\n«🥐» butter\n«🍪» oats',
    '«👉» one\n\n«👉» two\n\n«👉» three',
  ],
  passes: ['✅ Mix\n✅ Bake', '- Mix\n- Wait\n- Bake', 'Mix ✅\nWait ✅\nBake ✅'],
};
