import type { Cue, Examples } from '../kit/rule.ts';
import { talkToMe } from '../kit/sources.ts';

const rule: Cue = {
  name: 'First-hand experience',
  question: 'human',
  why: 'Posts that told of a personal connection to their topic got a reply more often.',
  source: talkToMe,
  leans: 'with',
  phrases: [
    "i|i've|i'd|we|we've have|had|just|recently|once|also|finally? tried|tested|used|built|made|learned|learnt|found|bought|started|spent|worked|switched|read|moved|grew|wrote|lost|failed|struggled|noticed|baked|asked|went|lived|seen|been|had|heard|met",
    'when i',
    'my mom|mum|dad|wife|husband|son|daughter|kids|sister|brother|friend|friends|mother|father|family|partner|grandma|grandmother|grandfather|grandpa|cousin|roommate|boyfriend|girlfriend|cat|dog|boss|teacher|doctor',
    'for me',
    'i remember|grew|lived|love|like|hate|miss|use|work|live',
    'in my case|experience',
    'me too',
    'same here',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['I tried it last week.', 'My dog sleeps through it.', 'For me it was the salt.'],
  passes: ['You can try it.', 'Our company made it.', 'It was found.'],
};
