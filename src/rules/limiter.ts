import type { Examples, Rule } from './kit/rule.ts';
import { receptiveness } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  only: 'reply',
  name: 'Just, only, simply',
  question: 'with',
  why: '“Just”, “only” and “simply” lowered ratings where people disagree.',
  source: receptiveness,
  phrases: ['just|only|simply|merely'],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Just read it.', kind: 'reply' },
    { text: 'It is only a tray.', kind: 'reply' },
    { text: 'You simply turn it.', kind: 'reply' },
  ],
  passes: [
    { text: 'A fair and lonely place.', kind: 'reply' },
    'Just read it.',
    { text: 'It was a justice.', kind: 'reply' },
  ],
};
