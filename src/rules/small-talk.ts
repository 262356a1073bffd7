import type { Examples, Rule } from './kit/rule.ts';
import { humanVoice } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  name: 'Laughter and small words',
  question: 'human',
  why: 'A conversational style with humour is part of how readers know a human voice.',
  source: humanVoice,
  phrases: [
    'haha|hahaha|hahahaha|hehe|heh|lol|lmao|rofl|xd|yeah|yep|yup|yes|yay|aww|aw|oh|ooh|ah|ahh|hmm|hm|wow|oops|phew|whoa|yikes|ok|okay|sure|well|btw|anyway|anyways|tho|gonna|wanna|gotta|kinda|sorta|dude|man|bro|buddy|mate|guess|honestly|wait|indeed|exactly|definitely|agreed|true|same|also|too',
    ': )',
    ': -)',
    '; )',
    ': d',
    ': p',
    '< <number>',
    'by the way',
    'you know',
    'of course',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Haha, that is so true.', 'Oh, I forgot the salt :)', 'By the way, it rained.'],
  passes: ['The sale begins today.', 'New trays arrived.', 'It is closed.'],
};
