import { cutMatched } from '../kit/edits/cut-matched.ts';
import type { Examples, Nudge } from '../kit/rule.ts';

/** Later in a post such words are no headline, and “I” three times is a story. */
const rule: Nudge = {
  name: 'A headline that hides its news',
  question: 'human',
  strength: 0.45,
  why: 'Headlines that lure usually leave readers disappointed in the end, says a study of clickbait.',
  source: {
    title: 'Chakraborty, Paranjape, Kakarla & Ganguly 2016, Stop clickbait',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  where: { kind: 'post', withinFirst: 40, count: { i: { max: 2 } } },
  phrases: [
    "you|you'll won't|wont|never|will believe|guess",
    '<start> what happened|happens next',
    'this one|simple|weird|little trick|tip|secret|hack|thing|mistake',
    'one|1 weird|simple|little trick|tip|secret',
    'will blow|shock|amaze|surprise your? mind|you',
    'blow your mind',
    'number <number> will',
    'the reason|secret will|may|is? shock|surprise|nobody',
    'nobody|no one is|tells|talks talking|you about',
    "doctors|experts|banks hate|don't_want",
    "what they|nobody|no one don't|doesn't|tells|told tell|want|you",
    "here's why|what|how",
    'here is why|what',
    'you need|have to see|watch|try this',
    "you've been doing|using it? all? wrong",
    '<start> what happened to|when my|her|his|me|she|he|they|i',
    "you are|were|won't|wont not? ready|prepared for",
    'the real|true|untold reason|story|truth',
    'watch|wait|read to|till|until|for the end',
    'shocked|stunned|amazed even? me|my|us|everyone|doctors|scientists',
    'more than you might? think',
    'the surprising|hidden|shocking|unexpected lesson|lessons|truth|reason|reasons|secret|secrets|benefit|benefits',
    'will change the way|your|how',
    '<start> <number>|ten|seven|five|three|six|eight <any>? reasons|ways|things|tips|lessons|secrets|mistakes|hacks|steps|signs|tricks|facts|habits|tools|strategies',
  ],
  offers: cutMatched,
  what: '“{quote}” holds back the news.',
  suggestion: 'Say the most interesting part right here.',
  alternative: {
    what: '“{quote}” makes people click to find out what this is about.',
    suggestion: 'Give the answer away in this sentence.',
  },
};
export default rule;

export const examples: Examples = {
  flags: ['«You won’t believe» this loaf.', '«7 ways» to fold a chair', 'Salt. «What happened next» is rye.'],
  passes: [
    'He ran away and nobody knows why.',
    'I believe you.',
    'The truth about my bread is that I forgot the salt.',
    'The trick is salt.',
  ],
};
