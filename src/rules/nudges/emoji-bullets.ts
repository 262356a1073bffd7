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
  offers: ({ match }) => [{ edits: match.spans.map((span) => ({ span, text: '-' })) }],
  what: '{count} lines start with an emoji, the first with “{quote}”.',
  suggestion: 'Start them with a plain dash, or write sentences.',
  alternative: {
    what: 'A screen reader names “{quote}” and the other emoji at the start of each line.',
    suggestion: 'Use dashes, and keep one emoji at most.',
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
