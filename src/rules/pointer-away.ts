import type { About, Examples, Rule } from './kit/rule.ts';
import { adContent } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  phrases: [
    'learn|read|find_out|see|discover more',
    'learn|read|find_out|see about|why|how|what|here|it',
    'more info|information|details|about|at|on|here|via|:',
    'details|info here|at|below|<link>|:',
    'click|tap|swipe the|here|below|link|now|up',
    'link|links in|below|here',
    'in|via our|the|my bio|profile',
    'check|checkout out? our|the|my|this|these|out|it|:|<link>',
    'go to|here',
    'visit us|our|the|my|www|<link>|<name>',
    'watch|listen|tune|join|follow|see live|here|now|in|us|me|at|on|the|our|:',
    'join|follow|like|visit us|me|our',
    'sign up',
    'register|rsvp|apply|download|subscribe|order|shop|book here|now|today|at|for|to|<link>|:',
    'available|out|live|on now|at|on|in|sale|here',
    'live|here|now|more|via|at|read|details|video|photo|photos|info|blog|new :',
    ': <link>',
    'is|are now? live|here|out|available|open|back',
    'today|tonight|tomorrow at <number>',
    'find|get yours|us|out|it|your',
    'via <name>',
  ],
};
export default rule;

export const about: About = {
  name: 'Pointing elsewhere',
  question: 'with',
  why: 'A pointer asks readers to leave before anything was said.',
  source: adContent,
};

export const examples: Examples = {
  flags: ['Learn more about rye.', 'Check out our trays.', 'The chair is available now.'],
  passes: ['I learned it from my aunt.', 'He is alive and well.', 'They learn by heart.'],
};
