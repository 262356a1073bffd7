import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { TextCounts } from '../kit/count-text.ts';
import type { PhraseMatch } from '../kit/phrase-table.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import type { Signals } from '../kit/signals.ts';
import { brandPosts } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';
import { speakerOf } from '../kit/speaker.ts';
import { hasWayIn } from '../kit/way-in.ts';

/** Words of posts that address somebody. */
const personalWords = new Set(
  'thanks thank sorry congrats congratulations hi hello kudos agree welcome hope appreciate glad rt'.split(
    ' ',
  ),
);

/** A post with more words than this for each sign has given people something to answer. */
const maxWordsPerSign = 45;
/** With fewer words, a sentence with a link may be the caption of a photo. */
const minStatement = 10;
/** Words of the longest headline. */
const maxHeadline = 30;

const rule: Nudge = {
  name: 'Nothing to answer',
  question: 'with',
  strength: 0.4,
  why: 'In a study of 355 brand posts, those that asked something got more comments.',
  source: brandPosts,
  where: { kind: 'post', count: { words: { min: 4 } } },
  detect: ({ text, counts, excluded, signals }) => {
    const evidence = announcing(counts, signals);
    const isAnnouncement = evidence.length * maxWordsPerSign >= counts.words;
    if (!isAnnouncement && !sharesHeadline(text, counts, signals)) return null;
    if (
      speakerOf(counts, signals) === 'person' ||
      addressesSomebody(text, excluded) ||
      hasWayIn(text, signals, excluded)
    )
      return null;
    return {
      spans: [announcement(text, evidence)],
      amount: Math.min(1, 0.55 + evidence.length * 0.15),
    };
  },
  what: '“{quote}” gives people something to read, but nothing to reply to.',
  suggestion:
    'End with something only your readers can answer: which one they’d pick, how they do it, what they’d change.',
  alternative: {
    what: 'There seems to be nothing for others to answer in “{quote}”.',
    suggestion: 'Ask for something only your readers know: their pick, their own way, or what is missing.',
  },
};
export default rule;

/**
 * What makes a post an announcement: words that send people elsewhere, or an organization that
 * speaks of itself and has a link, a tag, a "we", or more words of this kind.
 */
function announcing(
  { links, tags, we }: TextCounts,
  { call, urge, offer, organization, selfPromotion }: Signals,
): readonly PhraseMatch[] {
  const pointing = [...call, ...urge];
  if (pointing.length > 0) return [...pointing, ...organization];
  const own = [...organization, ...selfPromotion];
  const signs = own.length + offer.length + Math.min(1, links) + Math.min(1, tags) + Math.min(1, we);
  return (own.length > 0 && signs > 1) || (offer.length > 0 && links + tags > 0) ? [...own, ...offer] : [];
}

/** A link with a headline, or with one sentence, that speaks for nobody and to nobody. */
const sharesHeadline = (
  { sentences }: ParsedText,
  { links, words, titles, i, we, you, exclamations }: TextCounts,
  { personal }: Signals,
): boolean =>
  links > 0 &&
  words <= maxHeadline &&
  sentences.filter(({ closing }) => closing === '.').length <= (words < minStatement ? 0 : 1) &&
  // A title may say “your”: “2 Banks You Can Buy Right Now”.
  (titles * 2 > words || you === 0) &&
  i + we + exclamations + personal.length === 0;

/** Whether a post starts with a name, thanks, greets or wishes somebody well. */
const addressesSomebody = ({ tokens }: ParsedText, excluded: ReadonlySet<number>): boolean =>
  tokens[0]?.kind === 'name' ||
  tokens.some(
    ({ kind, lower, isOwnWords }, at) =>
      isOwnWords && kind === 'word' && personalWords.has(lower) && !excluded.has(at),
  );

/** The sentence to mark: that of the first sign, or the first one with words. */
function announcement({ raw, tokens, sentences }: ParsedText, [sign]: readonly PhraseMatch[]): Span {
  const at = sign?.first ?? tokens.findIndex(({ kind, isOwnWords }) => kind === 'word' && isOwnWords);
  const sentence = sentences[tokens[at]?.sentence ?? 0];
  return sentence === undefined ? { start: 0, end: raw.length } : toSpan(sentence);
}

export const examples: Examples = {
  flags: [
    'Our guide to rye is out. «Learn more: https://example.com»',
    '«Bakery announces second shop #bread https://example.com»',
    '«Is Crumb Bank headed in the right direction?:» https://example.com #BNK',
    '«Bakeries could be hit with higher flour prices from next month on, says the city.» https://example.com',
    'Five mistakes with rye. «Link in the comments»',
    '«Discover the folding chair #chair #home»',
  ],
  passes: [
    'Only when it pours. Our street today #rain https://example.com',
    'Our guide to rye is out: https://example.com. What would you add?',
    'Thanks @ana for the photo! More here: https://example.com',
    'We baked all night and slept all day.',
    'A furry moth sat on my back door this morning. #moth #nature',
    'The bridge on Mill Road is closed until Friday. #harbour',
    'low tide, dad grumpy because of the rugby #film #tramore',
    'Our guide to rye is out: https://example.com. We read every answer.',
    { text: 'Learn more: https://example.com', kind: 'reply' },
  ],
};
