import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import { cutMatched } from '../kit/edits/cut-matched.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { spanOf, toSpan } from '../kit/spans.ts';
import { hasWayIn } from '../kit/way-in.ts';

/** Later in a post such words are no headline. */
const maxBefore = 40;

/** “I” three times is a story. */
const rule: Nudge = {
  name: 'A headline that hides its news',
  question: 'human',
  strength: 0.45,
  why: 'Headlines that lure usually leave readers disappointed in the end, says a study of clickbait.',
  source: {
    title: 'Chakraborty, Paranjape, Kakarla & Ganguly 2016, Stop clickbait',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  where: { kind: 'post', count: { i: { max: 2 } } },
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
    'story|answer|reason|ending|truth|rest|outcome|result in|is_in|are_in|is_down_in the|my? first|top|pinned? comment|comments',
    'full|whole|rest_of_the story|story_is in|below|in_comments',
    'what i|he|she|we|they found|saw|discovered|heard|did|said|learned|realised|realized <any>? <any>? <any>? <any>? changed|shocked|surprised|stunned|left|blew|broke|terrified',
    'changed|changes|transformed how|the_way i|we|you|my|our <any>? <any>? <any>? forever',
    "but|and that's|that_is|that_was not|n't even? the best|worst|craziest|wildest|scariest part|bit",
    'wait|just_wait until|till you see|hear|read',
    "you'd|you_would|you'll never guess|believe|expect",
    'part two|2|ii is? tomorrow|coming|below|soon|in',
    'the surprising|hidden|shocking|unexpected lesson|lessons|truth|reason|reasons|secret|secrets|benefit|benefits',
    'will change the way|your|how',
    '<start> <number>|ten|seven|five|three|six|eight <any>? reasons|ways|things|tips|lessons|secrets|mistakes|hacks|steps|signs|tricks|facts|habits|tools|strategies',
  ],
  runsWithoutPhrases: true,
  detect: ({ draft, text, counts, excluded, signals, phraseMatches }) => {
    const early = phraseMatches.filter(({ first }) => first < maxBefore);
    if (early.length > 0)
      return {
        spans: early.map((match) => spanOf(text, match)),
        amount: matchAmount(early.length),
      };
    if (draft.kind === 'reply' || counts.links > 0 || hasWayIn(text, signals, excluded)) return null;
    const promise = promiseAtEnd(text);
    return promise === null ? null : { spans: [promise], amount: 0.5 };
  },
  offers: cutMatched,
  what: '“{quote}” holds back the news.',
  suggestion: 'Say the most interesting part right here.',
  alternative: {
    what: '“{quote}” makes people click to find out what this is about.',
    suggestion: 'Give the answer away in this sentence.',
  },
};
export default rule;

/** Words of a promise: “5 steps to …”, “how to …”. */
const promising = new Set(
  'how why steps ways things tips lessons reasons secrets mistakes habits tools hacks strategies rules'.split(
    ' ',
  ),
);
const pointing = /^(?:👇|⬇|⤵|↓|:)/u;

/** The last sentence, if it promises what is not there: it ends with “:” or points down. */
function promiseAtEnd({ tokens, sentences }: ParsedText): Span | null {
  const [end] = tokens.slice(-1);
  const sentence = sentences[end?.sentence ?? -1];
  if (end === undefined || sentence === undefined || !pointing.test(end.lower)) return null;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  return words.some(({ lower }) => promising.has(lower)) ? toSpan(sentence) : null;
}

export const examples: Examples = {
  flags: [
    '«You won’t believe» this loaf.',
    '«7 ways» to fold a chair',
    'Salt. «What happened next» is rye.',
    'My aunt lifted the lid, and «what she found under it has shocked» us all.',
    'Rye for beginners. The «rest is in the comments».',
    '«How to fold a chair with one hand:»',
    'Rye is easy. «Here are four steps to a better crust 👇»',
  ],
  passes: [
    'What she found under the lid was a second lid.',
    'The rest of the cake is in the tin.',
    'How do you fold yours, and what are your tips? 👇',
    'My new kitchen 👇',
    'He ran away and nobody knows why.',
    'I believe you.',
    'The truth about my bread is that I forgot the salt.',
    'The trick is salt.',
  ],
};
