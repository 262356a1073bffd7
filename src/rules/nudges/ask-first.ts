import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { favours } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const searching = new Set('missing lost stolen found'.split(' '));

/** A longer draft probably gave something first. */
const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'An ask with nothing given',
  question: 'give',
  strength: 0.7,
  why: 'Requests that told the need, gave thanks and promised to pass the help on succeeded more often.',
  source: favours,
  where: { count: { words: { max: 60 } } },
  phrases: [
    'please|pls|plz|kindly share|vote|donate|support|retweet|rt|repost|sign|upvote|nominate',
    '<start> vote for|now',
    'donate|contribute now|today|here|at|<link>',
    'sign the|our|my|this petition',
    'support my|our|us|me',
    'help us|me reach|win|hit|get|spread|grow|raise|share',
    'spread the word',
    'back us|our|my on',
    'upvote us|my|our',
    'pledge now|today',
    'retweet|rt|repost if|this|to|please|pls',
    'chip in',
    'just sign it|this <any>? <end>|<comma>',
    'sign it|this? and|then|<comma> share|pass',
    'share it|this to|with at_least? ten|five|twenty|<number> people|friends|others|groups',
    '<start> share this|it|it_now|widely|far|the <any>? <end>',
    'tell|ask your friends|family|neighbours|neighbors|mates|colleagues',
    'tell everyone|everybody you know',
    '<start> just? sign it|now|up_now|and|here|the|this',
    '<start> we need your vote|votes|signature|signatures|money|donations|support|shares',
  ],
  unless: [
    'please|pls|kindly help me? understand|with|fix|find|anyone|someone',
    'please|pls|kindly share us|with_us|your|advice|tips|thoughts|experience|experiences|ideas|more|details|further|any',
    'assist|assistance|registered|look_into|issue|concern|concerns|missing|last_seen|if_you_see',
    'please|pls|kindly share the|a <any>? <any>? screenshot|screenshots|details|number|id|reference',
    'can|could|would|will anyone|someone|somebody|you',
    'thanks|thank for|you',
  ],
  // A search for somebody is its own reason.
  detect: ({ text, phraseMatches }) =>
    text.words.some(({ lower }) => searching.has(lower))
      ? null
      : {
          spans: phraseMatches.map((match) => spanOf(text, match)),
          amount: matchAmount(phraseMatches.length),
        },
  what: '“{quote}” asks a favor, and readers may not know why they would do it.',
  suggestion: 'Say in one sentence who it helps, then ask.',
  alternative: {
    what: '“{quote}” asks for something before giving a reason.',
    suggestion: 'Start with the reason: who needs this, and what happens with it.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Just sign it». Friday is the last day.',
    '«Share this post», «tell your friends».',
    '«Vote for» our bakery!',
    '«Please share» this.',
    '«Donate now» https://example.com',
  ],
  passes: [
    'Please share: my brother’s blue bike was stolen from Mill Road this morning.',
    'Tell your brother I said hi.',
    'I had to sign it twice.',
    { text: 'Please share a screenshot of the error.', kind: 'reply' },
    'Please share your advice on rye.',
    'Can anyone help me with the oven?',
    'He gave his vote.',
  ],
};
