import type { ParsedText } from '../../../text/parsed-text.ts';
import type { Edit, Offer, OfferInput } from '../offer.ts';
import { cutSentences } from './cut-sentences.ts';
import { cutTokens } from './cut-tokens.ts';

const articles = new Set(['our', 'my', 'the', 'a', 'an', 'this', 'these', 'another']);
/** What somebody does with these is the news, so “Here’s …” would not say it. */
const acts = new Set(
  (
    'launch launches opening release return appointment partnership promotion acquisition addition availability ' +
    'arrival start beginning end closing closure winner winners role position job funding round expansion move ' +
    'intention decision plan plans news launching completion collaboration support results'
  ).split(' '),
);
/** Words after which the thing that is announced goes no further. */
const ends = new Set(
  'that which who for with from in on at to by of and will is are has have you we'.split(' '),
);

/**
 * A draft without the words that announce its news: cut with “that”, or with the whole sentence;
 * before a thing, “Here’s” in their place.
 */
export function startWithTheNews({ text, match }: OfferInput): readonly Offer[] {
  const span = match.spans[0];
  const first = text.tokens.findIndex(({ start }) => start === span?.start);
  const last = text.tokens.findIndex(({ end }) => end === span?.end) + 1;
  if (span === undefined || first < 0 || last <= 0) return [];
  const sentence = text.sentences[text.tokens[first]?.sentence ?? -1];
  if (sentence === undefined) return [];
  const isWhole = text.tokens.slice(last, sentence.endToken).every(({ kind }) => kind !== 'word');
  const at = text.tokens[first]?.sentence ?? 0;
  const offer = isWhole ? cutSentences(text, [at]) : oneEdit(withoutOpener(text, first, last));
  return offer === null ? [] : [offer];
}

const oneEdit = (edit: Edit | null): Offer | null => (edit === null ? null : { edits: [edit] });

function withoutOpener(text: ParsedText, first: number, last: number): Edit | null {
  const { tokens, sentences, raw } = text;
  if (sentences[tokens[first]?.sentence ?? -1]?.firstToken !== first) return null;
  const next = tokens[last];
  if (next?.kind !== 'word') return null;
  if (next.lower === 'that') return cutTokens(text, first, last + 1);
  const isThing = articles.has(next.lower) || next.shape === 'title';
  const thing = thingFrom(text, last);
  if (!isThing || thing.some((word) => acts.has(word))) return null;
  const isPlural = next.lower === 'these' || /[^s]s$/.test(thing.at(-1) ?? '');
  const start = tokens[first]?.start ?? 0;
  const words = isPlural ? 'Here are' : `Here${raw.includes('’') ? '’' : "'"}s`;
  return { span: { start, end: next.start }, text: `${words} ` };
}

/** The words of the thing that starts at a token, up to what is said about it. */
function thingFrom({ tokens }: ParsedText, at: number): string[] {
  const words: string[] = [];
  for (const token of tokens.slice(at)) {
    if (token.kind !== 'word' || ends.has(token.lower) || token.breaks > 1) break;
    words.push(token.lower);
  }
  return words;
}
