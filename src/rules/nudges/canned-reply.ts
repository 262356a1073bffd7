import type { ParsedText } from '../../text/parsed-text.ts';
import { cannedPhrases, evidenceIn } from '../kit/canned-phrases.ts';
import { cannedness } from '../kit/cannedness.ts';
import { contentWords } from '../kit/content-words.ts';
import type { PhraseMatch } from '../kit/phrase-table.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { concreteWords } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

/** A reply is canned from here on; further where nobody knows what it answers. */
const minCannedness = { known: 2.2, unknown: 2.5 };
/** From here on there is no doubt. */
const plainlyCanned = 6;
/** In longer replies to nobody knows what, a formula is only a part. */
const maxWords = 90;

/** With fewer content words than this, they said nothing that could be picked up. */
const minTold = 3;
/** Words of somebody who asks what happened. */
const asking = new Set(['what', 'elaborate', 'exactly']);
/** Words of somebody who asks for a rating and not what happened. */
const stars = new Set(['star', 'stars', 'rating', '5-star']);

const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'A canned reply',
  question: 'with',
  strength: 0.6,
  why: 'In five studies, customers took concrete words as a sign of listening, and were more satisfied.',
  source: concreteWords,
  barsPraise: true,
  where: { kind: 'reply', count: { words: { max: maxWords } } },
  phrases: cannedPhrases,
  detect: ({ text, answered, phraseMatches }) => {
    if (answered !== null && asksOfNothingTold(text, answered)) return null;
    const canned = cannedness(text, answered, phraseMatches);
    if (canned < minCannedness[answered === null ? 'unknown' : 'known']) return null;
    const sentence = text.sentences[plainestSentence(text, phraseMatches)];
    if (sentence === undefined) return null;
    return { spans: [toSpan(sentence)], amount: Math.min(1, 0.6 + (0.4 * canned) / plainlyCanned) };
  },
  what: '“{quote}” could be pasted under anyone’s post.',
  suggestion:
    'Mention one thing they said. If it is a complaint, say what happened and what you will do next.',
  alternative: {
    what: '“{quote}” would fit a reply to anybody else, too.',
    suggestion: 'Pick one detail of theirs, and say what you think of it or what you will do about it.',
  },
};
export default rule;

/** Under “Worst app”, the one thing to do is to ask what happened. */
const asksOfNothingTold = (text: ParsedText, answered: ParsedText): boolean =>
  contentWords(answered).size < minTold &&
  text.words.some(({ lower }) => asking.has(lower)) &&
  !text.words.some(({ lower }) => stars.has(lower));

/** The index of the sentence with the plainest template phrases. */
function plainestSentence({ tokens }: ParsedText, found: readonly PhraseMatch[]): number {
  const sums = new Map<number, number>();
  for (const { first, phrase } of found) {
    const sentence = tokens[first]?.sentence ?? -1;
    sums.set(sentence, (sums.get(sentence) ?? 0) + evidenceIn(phrase.text));
  }
  return [...sums].reduce((plainest, sum) => (sum[1] > plainest[1] ? sum : plainest), [-1, 0])[0];
}

const damp = { text: 'Room 14 smelled of damp, and nobody came up.', author: 'Denise' };

export const examples: Examples = {
  flags: [
    { text: '«Great post!»', kind: 'reply' },
    { text: '«Great insights!» Thanks for sharing.', kind: 'reply' },
    {
      text: 'Hi there! Sorry to hear that. Have you tried restarting your router? «One of the team will be happy to help.»',
      kind: 'reply',
      answers: { text: 'Third day without broadband, and I work from home.', author: 'Josh' },
    },
    { text: '«Very insightful!» It made me think.', kind: 'reply' },
    { text: '«We are sorry for any inconvenience, please contact our team.»', kind: 'reply', answers: damp },
    {
      text: '«Kindly reach out via the help section in the app.»',
      kind: 'reply',
      answers: { text: 'I paid twice for one ticket.', author: 'Noor' },
    },
    {
      text: 'Thank you so much for your lovely review! «Comments like yours mean the world to our whole team, and we look forward to welcoming you again very soon.»',
      kind: 'reply',
      answers: { text: 'The sunflower loaf cheered my dad up no end.', author: 'Wendy' },
    },
    {
      text: 'Hi Dan, sorry about your experience. «Please DM us your order number so that we can look into this.»',
      kind: 'reply',
      answers: { text: 'My parcel has been out for delivery since Tuesday.', author: 'Dan' },
    },
    {
      text: '«Thank you so much, really appreciate the love!»',
      kind: 'reply',
      answers: {
        text: 'He had my grandfather’s hands. Did you ask him to hold them like that?',
        author: 'Mina',
      },
    },
  ],
  passes: [
    { text: 'Great post, the bit about salt saved my loaf.', kind: 'reply' },
    { text: 'I am sorry the bread was stale; a fresh one is on its way.', kind: 'reply' },
    { text: 'This is new to me.', kind: 'reply' },
    { text: 'Thank you so much!', kind: 'reply', answers: { text: 'Happy birthday!', author: 'Ana' } },
    { text: 'Hope you feel better soon!', kind: 'reply' },
    {
      text: 'Sorry about your room, Denise. The overflow above 14 has been running down the wall; both nights are refunded.',
      kind: 'reply',
      answers: damp,
    },
    {
      text: 'Thank you for your review, Dan. The 3.2 update broke it, and the fix is out on Tuesday.',
      kind: 'reply',
      answers: { text: 'The app crashes when I open it.', author: 'Dan' },
    },
    {
      text: 'Hi Noor, sorry to hear this. Please email us what went wrong, so that we can look into it.',
      kind: 'reply',
      answers: { text: 'Worst app.', author: 'Noor' },
    },
    'Great post!',
  ],
};
