import type { Token } from '../../text/token.ts';
import { announcingSpan } from '../kit/announcing-span.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { brandPosts } from '../kit/sources.ts';
import { questionAbout, topicOf } from '../kit/topic.ts';

const rule: Nudge = {
  name: 'Nothing to answer',
  question: 'with',
  strength: 0.5,
  why: 'In a study of 355 brand posts, those that held a question got more comments.',
  source: brandPosts,
  where: { kind: 'post', count: { words: { min: 4 }, i: { max: 1 }, questions: { max: 0 } } },
  phrases: {
    linkElsewhere: ['link|links in the|my|our? bio|comments|comment|thread|profile'],
    others: [
      'learn|read|find_out|see|discover more',
      'learn|read|find_out|see about|why|how|what|here|it',
      'more info|information|details|about|at|on|here|via',
      '<start> more :',
      'details|info here|at|below|<link>',
      'click|tap|swipe the|here|below|link',
      'check|checkout out? our|the|this|these|it|out|how|<link>',
      'go to',
      'visit us|our|the|<link>|<name>',
      'watch|listen|tune|join|follow live|now|in|us|me|at|on|our|the|to',
      'sign up|in',
      'register|rsvp|apply|download|subscribe|order|shop|book|donate|vote here|now|today|at|for|to|<link>',
      'available|out|live on|now|at|in|here',
      '<start> read|watch|see|discover|explore|learn|meet|listen|visit|join|check|get|try|find|enjoy|celebrate|tune|catch|follow|download|introducing|announcing|presenting|hear|view|help|share|follow|support',
      'announces|announced|announcing|launches|launched|unveils|unveiled|introduces|presents|releases|invites|recognizes|recognized|hosts|hosting|supports|supporting|celebrates|partners|awarded|named|honored|speaks|discusses|discuss|discussing|reports|reported|joins|receives|received|donates|helps|continues|provides|expands',
      'proud|honored|pleased|happy|excited|thrilled|delighted|great|good to be|support|join|announce|partner|host|see|share|welcome|introduce|have|participate|work|meet|speak|visit|hear',
      'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday at <number>',
      'in the link|comments below?',
    ],
  },
  runsWithoutPhrases: true,
  detect: ({ draft, text, counts, excluded, phraseMatches }) => {
    if (addressesSomebody(text.tokens, excluded)) return null;
    const layout =
      Number(counts.links > 0 || phraseMatches.some(({ phrase }) => phrase.group === 'linkElsewhere')) +
      Math.min(2, counts.tags) +
      Number(counts.decor > 1) +
      Number(counts.numbers + counts.money > 2);
    const signs = layout + Math.min(2, phraseMatches.length);
    if (signs < 2) return null;
    return {
      spans: [announcingSpan(text, phraseMatches)],
      amount: Math.min(1, 0.4 + signs * 0.12),
      values: { question: questionAbout(topicOf(draft.text, text)) },
    };
  },
  what: '“{quote}” tells people something, and nothing here seems to ask for an answer.',
  suggestion: 'End on one question you would like to know the answer to: “{question}”',
  alternative: {
    what: 'After “{quote}” there seems to be nothing left to say for others.',
    suggestion: 'Leave something for them to tell you, such as: “{question}”',
  },
};
export default rule;

/** Words of posts that address somebody. */
const personalWords = new Set([
  'thanks',
  'thank',
  'sorry',
  'congrats',
  'congratulations',
  'hi',
  'hello',
  'kudos',
  'agree',
  'welcome',
  'dm',
  'hope',
  'appreciate',
  'glad',
  'rt',
]);

/** Whether a post starts with a name, thanks, greets or wishes somebody well. */
function addressesSomebody(tokens: readonly Token[], excluded: ReadonlySet<number>): boolean {
  return (
    tokens[0]?.kind === 'name' ||
    tokens.some(
      ({ kind, lower, isOwnWords }, index) =>
        isOwnWords && kind === 'word' && personalWords.has(lower) && !excluded.has(index),
    )
  );
}

export const examples: Examples = {
  flags: [
    'Our guide to rye is out. «Learn more»: https://example.com',
    'Bakery «announces» second shop #bread https://example.com',
    'Five mistakes with rye. «Link in the comments»',
    '«Discover» the folding chair #chair #home',
  ],
  passes: [
    'Our guide to rye is out: https://example.com. What would you add?',
    'Thanks @ana for the photo! More here: https://example.com',
    'We baked all night and slept all day.',
    { text: 'Learn more: https://example.com', kind: 'reply' },
  ],
};
