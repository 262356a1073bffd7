import type { Examples, Praise } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Praise = {
  name: 'Thanks',
  question: 'give',
  strength: 0.6,
  why: 'Of twenty forms measured in requests, thanks were rated the most polite.',
  source: politeness,
  phrases: [
    'thank you',
    'thank-you so|very much',
    'thanks <end>',
    'thanks so|very much',
    'thanks a lot|bunch|million',
    'thanks for|to|again|everyone|all|in',
    'many|big|huge thanks',
    'i|we really|so|truly|very? appreciate it|that|this|you|your',
    'much appreciated',
    "i'm|we're grateful|thankful",
    'grateful to|for',
    'cheers for',
  ],
  unless: [
    'no thanks|thank',
    'thanks to you|your|them',
    'thanks for nothing',
    "will|would|may|might|'ll thank you|me",
    'thanks for sharing <end>',
  ],
  what: '“{quote}” says thank you in so many words.',
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Thank you» for the seeds, they are up already.',
    '«Thanks for» the photo, Ana!',
    'That was quick, «much appreciated».',
  ],
  passes: [
    'No thanks, I have eaten.',
    'Thanks for nothing.',
    'Your future self will thank you.',
    'Great post, thanks for sharing!',
    'They never thank anyone.',
    'Thanksgiving is on Thursday.',
  ],
};
