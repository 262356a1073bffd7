import type { Cue, Examples } from '../kit/rule.ts';
import { linksAndReach } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Pointing elsewhere',
  question: 'with',
  why: 'In a vendor’s count of 900,000 LinkedIn posts, those with a link had a quarter less reach.',
  source: linksAndReach,
  leans: 'at',
  phrases: [
    'learn|read|find_out|see|discover more',
    'learn|read|find_out about|why|how|what|here',
    'more info|information|details|about|at|on|here|via|:',
    'details|info here|at|below|<link>|:',
    'click|tap|swipe the|here|below|link|now|up',
    'link|links in|below|here',
    'in|via our|my bio|profile',
    'check|checkout out? our|my|this|these|:|<link>',
    'check out the|it|how',
    'check it|me|us out',
    'visit us|our|my|this|www|<link>|<name>',
    'watch|listen|tune|join live|here|now|in|us',
    'join|follow|like|visit us|me|our',
    'sign up',
    'register|rsvp|apply|download|subscribe|order|shop|book here|now|today|at|for|to|<link>|:',
    'available|out|live now|at|on|in',
    'here|now|via|at|read|details|video|photo|photos|info|blog|new :',
    ': <link>',
    'is|are now? live|here|out|available|back',
    'today|tonight|tomorrow at <number>',
    'find|get yours|out',
    'via <name>',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Learn more about rye.', 'Check out our trays.', 'The chair is available now.'],
  passes: ['I learned it from my aunt.', 'He is alive and well.', 'They learn by heart.'],
};
