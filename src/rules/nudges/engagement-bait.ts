import { cutMatched } from '../kit/edits/cut-matched.ts';
import type { Examples, Nudge } from '../kit/rule.ts';

const rule: Nudge = {
  name: 'Bait for reactions',
  question: 'with',
  strength: 0.85,
  why: 'Facebook announced in 2017 that it shows posts that goad people into likes, tags or shares less.',
  source: {
    title: 'Facebook newsroom 2017, Fighting engagement bait',
    url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
  },
  phrases: [
    'like|share|retweet|rt|repost if you|u|your|ur',
    'like this comment|post|if',
    'like|share|repost|retweet if he|she|they|this|it|your|anyone|anybody <any>? should|deserves|deserve|would|could|needs|need|made|agrees|agree|also|too|is|are',
    'drop|leave this_post|me|us|a|an a|an? quick? comment|like|follow',
    'like|share|retweet|rt|repost and|& like|share|retweet|rt|repost|follow|comment|subscribe|tag',
    'like <comma> share|comment|retweet',
    'like for|4 like|likes|part|more',
    'give it|this|us|me|my a|some like|likes|thumbs_up|share|follow',
    'smash the|that like|subscribe',
    'hit the|that like|follow|subscribe|bell',
    'tag a|your|someone|somebody|three|two|five|<number> friend|friends|bestie|buddy|person|people',
    'tag someone|somebody who|that',
    'comment yes|no|amen if',
    'comment yes|me|below|info|done|now|guide|link|send <end>',
    "comment <any> and|to|for and|i|to|get|we|i'll|we'll|i_will",
    'comment <any> below',
    'drop a|an|your <any> if|in|below',
    'drop a|an <emoji>',
    'share with|this your|to|with <number> friends|people',
    'share this with|post if|with',
    'thumbs up if',
    'double tap if',
    'who|whos else agrees|is with me',
    '<start> agree ?',
    '<start> thoughts ?',
    'repost if|this to|so|♻️',
    'follow me for more|daily',
    'follow for more|daily|part',
    'save this|it for later',
    'bookmark this',
    'vote with|by a|an|your|the',
    'react with',
  ],
  unless: [
    'missing|lost|stolen|found|seen',
    "don't|dont|please-do-not tag|like|share",
    'can|could anyone|someone|you help|advise|recommend',
  ],
  offers: cutMatched,
  what: '“{quote}” asks for a click or a tag, not for an opinion.',
  suggestion: 'Ask something you really want to know.',
  alternative: {
    what: '“{quote}” tells people which answer to give.',
    suggestion: 'Ask one thing that only they can answer.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Like if you» love Mondays!',
    '«Like if you’d» let the cat have the chair!',
    '«Share if she should» win the pie contest.',
    '«Tag a friend» who needs this cake.',
    'Want the list? «Comment YES below».',
    '«Comment RYE and I’ll» send you the list.',
  ],
  passes: [
    'Which cake would you bring to a party of ten?',
    'I like your friend, she is funny.',
    'Please share your advice: how do you keep bread fresh?',
    'My comment was lost, sorry.',
    'Our cat is missing: please share if she could be in your shed.',
    'I would like it if you came.',
  ],
};
