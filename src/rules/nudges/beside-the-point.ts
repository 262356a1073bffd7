import type { Token } from '../../text/token.ts';
import { contentWords } from '../kit/content-words.ts';
import type { TextCounts } from '../kit/count-text.ts';
import { ownRecord } from '../kit/own-record.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { followUps } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

/** With fewer content words than this on a side, there is nothing to compare. */
const minContentWords = 2;
/** Words that refer to what was said before. */
const backReferences = new Set(
  'this that it these those they he she agree thanks thank same too also true exactly yes no yep nope yeah so agreed absolutely definitely congratulations congrats sorry'.split(
    ' ',
  ),
);

/** Words of people who offer something. */
const offerWords = new Set(
  'sale shop store offer offers discount deal deals podcast channel course newsletter webinar order price subscribe demo giveaway'.split(
    ' ',
  ),
);

/** So many phrases about the speaker’s own record are a speech. */
const minRecord = 2;

const rule: Nudge = {
  name: 'A reply about something else',
  question: 'with',
  strength: 0.7,
  why: 'In studies of chats, people who followed up on what the other had said were liked more.',
  source: followUps,
  barsPraise: true,
  where: { kind: 'reply', count: { words: { min: 8 }, you: { max: 0 }, questions: { max: 0 } } },
  phrases: ownRecord,
  runsWithoutPhrases: true,
  detect: ({ text, answered, counts, phraseMatches }) => {
    if (answered === null) return null;
    // “I am proud of that record” points back to nothing but itself.
    const isSpeech = phraseMatches.length >= minRecord;
    if (!isSpeech && (!offersSomething(text.words, counts) || refersBack(text.words))) return null;
    const theirs = contentWords(answered);
    const mine = contentWords(text);
    if (theirs.size < minContentWords || mine.size < minContentWords) return null;
    for (const word of mine) if (theirs.has(word)) return null;
    const first = text.sentences[0];
    return first === undefined ? null : { spans: [toSpan(first)], amount: counts.links > 0 ? 1 : 0.7 };
  },
  what: '“{quote}” picks up nothing of what they said.',
  suggestion: 'Respond to one specific thing in their post before adding yours.',
  alternative: {
    what: 'After “{quote}”, they may wonder whether you read their post.',
    suggestion: 'Say back in a few words what you read, then add yours.',
  },
};
export default rule;

/**
 * Friendly replies seldom repeat the words they answer, so only replies that offer something are
 * flagged.
 */
const offersSomething = (words: readonly Token[], { links, money, tags }: TextCounts): boolean =>
  (links > 0 && !words.some(({ lower }) => lower === 'contact' || lower === 'questions')) ||
  money + tags > 0 ||
  words.some(({ lower, isOwnWords }) => isOwnWords && offerWords.has(lower));

const refersBack = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => backReferences.has(lower.split("'")[0] ?? ''));

export const examples: Examples = {
  flags: [
    {
      text: '«Our summer sale has folding chairs and garden tables from today.»',
      kind: 'reply',
      answers: { text: 'My sourdough starter died after nine years.', author: 'Ana' },
    },
    {
      text: '«Fresh paint in seven colours at our corner shop now.»',
      kind: 'reply',
      answers: { text: 'Does anybody know when the library opens?', author: null },
    },
    {
      text: '«New podcast about sailing boats and northern harbours every Tuesday.» https://example.com',
      kind: 'reply',
      answers: { text: 'Looking for a good recipe with red lentils.', author: 'Lee' },
    },
    {
      text: '«Under this council, more has been invested in our parks than ever before.» I am proud of that record and will keep fighting for local families.',
      kind: 'reply',
      answers: {
        text: 'The night bus to Harbour Road never stopped this week. What are you doing about it?',
        author: 'Ana',
      },
    },
  ],
  passes: [
    {
      text: 'I am proud of our record on buses, and we have invested in two more drivers from May.',
      kind: 'reply',
      answers: { text: 'The bus has not come for a week.', author: 'Ana' },
    },
    {
      text: 'A starter can dry out; mine came back with warm water and rye flour.',
      kind: 'reply',
      answers: { text: 'My sourdough starter died after nine years.', author: 'Ana' },
    },
    {
      text: 'That is a long time, and a sad end for such an old friend.',
      kind: 'reply',
      answers: { text: 'My sourdough starter died after nine years.', author: 'Ana' },
    },
    { text: 'Our summer sale has folding chairs and garden tables from today.', kind: 'reply' },
    {
      text: 'Leave the oven shut for the first twenty minutes or longer.',
      kind: 'reply',
      answers: { text: 'Why does my cake stay dense?', author: 'Ana' },
    },
    {
      text: 'Me too. I put on one good song before opening my mail.',
      kind: 'reply',
      answers: { text: 'Mondays fill up with dread every week.', author: 'Ana' },
    },
    {
      text: 'Gorgeous colours, and what a sky. I walked there in June with my kids.',
      kind: 'reply',
      answers: { text: 'Sunset over the lake tonight.', author: 'Ana' },
    },
    {
      text: 'Taxpayers end up covering the overruns; Leeds and Turin both learned it the hard way.',
      kind: 'reply',
      answers: { text: 'Our city votes on the stadium next week.', author: 'Ana' },
    },
    {
      text: 'Oh no!',
      kind: 'reply',
      answers: { text: 'My sourdough starter died after nine years.', author: 'Ana' },
    },
  ],
};
