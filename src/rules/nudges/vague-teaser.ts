import { cutMatched } from '../kit/edits/cut-matched.ts';
import type { Examples, Nudge } from '../kit/rule.ts';

const rule: Nudge = {
  name: 'A post without a point yet',
  question: 'with',
  strength: 0.45,
  why: 'Leaving part of the news out to raise curiosity is how one study defines clickbait.',
  source: {
    title: 'Mordecki, Moncecchi & Couto 2025, A revised definition of clickbait',
    url: 'https://arxiv.org/abs/2507.09777',
  },
  where: { kind: 'post' },
  phrases: [
    'big|exciting|great|huge things|news|announcement|surprise|stuff coming|ahead|soon|tomorrow',
    'something big|exciting|special|amazing|huge|new is? coming',
    'stay|keep tuned <end>',
    'all will|to be revealed|unveiled',
    'under wraps',
    "can't|cant|cannot say|tell|share|reveal much|more|who|what|too|anything|yet|just",
    "something|secret i've|we've|i_have|we_have been? sitting|working|keeping|hiding|cooking|kept|hid on|under|up|to|from",
    "you|you'll know it|want|wanna when|to see|you this|it|see",
    'big|huge|exciting reveal|update coming|soon|tomorrow|this|on|next',
    'watch this|my|our space|page',
    "tomorrow|monday|tuesday|wednesday|thursday|friday|next_week|soon <comma>? i'll|we'll|i_will|we_will|i'm_going_to|we're_going_to break|reveal|share|announce|explain|unveil",
    'check the|my comments|comment|bio <end>',
    'watch this space',
    'coming soon <end>',
    'more soon|coming <end>',
    "can't|cant wait to share|show|tell|reveal",
    '<start> new post <end>',
    '<start> just posted <end>',
    '<start> thoughts <end>',
    '<start> monday motivation? <end>',
  ],
  offers: cutMatched,
  what: '“{quote}” says that something is coming, but not what.',
  suggestion: 'Share one detail now: what it is, who it’s for, or when.',
  alternative: {
    what: 'After “{quote}”, readers may still wonder what this is about.',
    suggestion: 'Name one thing about it that somebody could look forward to.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Something big is coming»…',
    '«Stay tuned»!',
    'We baked. «More soon»!',
    '«Tomorrow I’ll reveal» which oven it is.',
  ],
  passes: [
    'Tomorrow I’ll bring the good knife.',
    'The new oven comes on Friday; it bakes forty loaves.',
    'Something in the big oven smells good.',
    'The radio was tuned badly.',
  ],
};
