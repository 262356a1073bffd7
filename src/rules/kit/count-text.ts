import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';

/**
 * How often things occur in the writer's own words, counted once for all rules. `excluded` tokens,
 * which nudges are about, are not counted as words, I, we or you, nor as a question: selling to
 * "you" is not talking with you.
 */
export interface TextCounts {
  words: number;
  links: number;
  names: number;
  tags: number;
  emoji: number;
  /** Emoji that are no hearts or faces. */
  decor: number;
  numbers: number;
  money: number;
  /** Words of three letters or more all in capitals. */
  capitals: number;
  /** Words that begin with a capital letter. */
  titles: number;
  /** Words in look-alike letters of the mathematical alphabets. */
  styled: number;
  /** Runs of three or more ! and ?. */
  stacks: number;
  /** Sentences that end with a question mark. */
  questions: number;
  /** Sentences that end with an exclamation mark. */
  exclamations: number;
  /** Line breaks. */
  breaks: number;
  /** I, me, my … */
  i: number;
  /** We, us, our … */
  we: number;
  /** `i` and `we` together. */
  firstPerson: number;
  /** You, your … */
  you: number;
}

/** What can be counted. */
export const countNames: readonly (keyof TextCounts)[] = [
  ...([
    'words',
    'links',
    'names',
    'tags',
    'emoji',
    'decor',
    'numbers',
    'money',
    'capitals',
    'titles',
  ] as const),
  ...(['styled', 'stacks', 'questions', 'exclamations', 'breaks', 'i', 'we', 'firstPerson', 'you'] as const),
];

const heartOrFace =
  /[\u2764\u2665\u{1f493}-\u{1f49c}\u{1f90d}\u{1f90e}\u{1f9e1}\u{1f600}-\u{1f64f}\u{1f917}-\u{1f92f}\u{1f970}-\u{1f97a}]/u;

const isExclaimedOrAsked = (mark: string): boolean => mark.startsWith('!') || mark.startsWith('?');

const person = new Map<string, 'i' | 'we' | 'you'>();
for (const word of ['i', 'me', 'my', 'mine', 'myself', 'im', 'ive']) person.set(word, 'i');
for (const word of ['we', 'us', 'our', 'ours', 'ourselves']) person.set(word, 'we');
for (const word of ['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ur', 'ya', 'youre'])
  person.set(word, 'you');
for (const word of ["i'm", "i've", "i'd", "i'll"]) person.set(word, 'i');
for (const word of ["we're", "we've", "we'd", "we'll"]) person.set(word, 'we');
for (const word of ["you're", "you've", "you'd", "you'll"]) person.set(word, 'you');

/** “US” in capitals is a country; where all is in capitals, few posts are about “us”. */
export const isCountry = ({ lower, shape }: Token): boolean => lower === 'us' && shape === 'upper';

/** Counts what many rules need. Time is linear in the text. */
export function countText(text: ParsedText, excluded: ReadonlySet<number>): TextCounts {
  const counts: TextCounts = {
    words: 0,
    links: 0,
    names: 0,
    tags: 0,
    emoji: 0,
    decor: 0,
    numbers: 0,
    money: 0,
    capitals: 0,
    titles: 0,
    styled: 0,
    stacks: 0,
    questions: 0,
    exclamations: 0,
    breaks: 0,
    i: 0,
    we: 0,
    firstPerson: 0,
    you: 0,
  };
  for (let index = 0; index < text.tokens.length; index++) {
    const token = text.tokens[index];
    if (token === undefined) break;
    counts.breaks += token.breaks;
    if (!token.isOwnWords) continue;
    if (token.kind === 'word') {
      if (excluded.has(index)) continue;
      counts.words++;
      if (token.shape === 'title' || token.shape === 'mixed') counts.titles++;
      else if (token.shape === 'styled') counts.styled++;
      else if (token.shape === 'upper' && token.end - token.start > 2) counts.capitals++;
      const who = isCountry(token) ? undefined : person.get(token.lower);
      if (who !== undefined) counts[who]++;
    } else if (token.kind === 'link') counts.links++;
    else if (token.kind === 'name') counts.names++;
    else if (token.kind === 'tag') counts.tags++;
    else if (token.kind === 'emoji') {
      counts.emoji++;
      if (!heartOrFace.test(token.lower)) counts.decor++;
    } else if (token.kind === 'number') counts.numbers++;
    else if (token.kind === 'money') counts.money++;
    else if (token.end - token.start > 2 && isExclaimedOrAsked(token.lower)) counts.stacks++;
  }
  counts.firstPerson = counts.i + counts.we;
  for (const sentence of text.sentences) {
    if (sentence.closing === '' || excluded.has(sentence.firstToken) || excluded.has(sentence.endToken - 1))
      continue;
    if (sentence.closing.includes('?')) counts.questions++;
    if (sentence.closing.includes('!')) counts.exclamations++;
  }
  return counts;
}
