import type { ParsedText } from '../../text/parsed-text.ts';

/**
 * How often things occur in the writer's own words, counted once for all rules. Words inside a phrase that a nudge
 * is about are not counted as I, we or you, nor as a question: selling to "you" is not speaking with you.
 */
export interface TextCounts {
  words: number;
  links: number;
  names: number;
  tags: number;
  emoji: number;
  /** Emoji of things rather than hearts and faces. */
  decor: number;
  numbers: number;
  money: number;
  /** Words of three letters or more all in capitals. */
  capitals: number;
  /** Words that begin with a capital, and words in look-alike letters. */
  titles: number;
  styled: number;
  /** Runs of three marks or more of ! and ?. */
  stacks: number;
  /** Sentences that end with a question mark, and with an exclamation mark. */
  questions: number;
  exclamations: number;
  /** Line breaks. */
  breaks: number;
  /** I, me, my … and we, us, our … and you, your … */
  i: number;
  we: number;
  you: number;
}

export const heartOrFace =
  /[\u2764\u2665\u{1f493}-\u{1f49c}\u{1f90d}\u{1f90e}\u{1f9e1}\u{1f600}-\u{1f64f}\u{1f917}-\u{1f92f}\u{1f970}-\u{1f97a}]/u;

const isShout = (mark: string): boolean => mark.charCodeAt(0) === 33 || mark.charCodeAt(0) === 63;

const person = new Map<string, 'i' | 'we' | 'you'>();
for (const word of ['i', 'me', 'my', 'mine', 'myself', 'im', 'ive']) person.set(word, 'i');
for (const word of ['we', 'us', 'our', 'ours', 'ourselves']) person.set(word, 'we');
for (const word of ['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ur', 'ya', 'youre'])
  person.set(word, 'you');
for (const word of ["i'm", "i've", "i'd", "i'll"]) person.set(word, 'i');
for (const word of ["we're", "we've", "we'd", "we'll"]) person.set(word, 'we');
for (const word of ["you're", "you've", "you'd", "you'll"]) person.set(word, 'you');

/** Counts what many rules ask about. */
export function countText(text: ParsedText, spoiled: ReadonlySet<number>): TextCounts {
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
    you: 0,
  };
  for (let index = 0; index < text.tokens.length; index++) {
    const token = text.tokens[index];
    if (token === undefined) break;
    counts.breaks += token.breaks;
    if (!token.isOwnWords) continue;
    if (token.kind === 'word') {
      if (spoiled.has(index)) continue;
      counts.words++;
      if (token.shape === 'title' || token.shape === 'mixed') counts.titles++;
      else if (token.shape === 'styled') counts.styled++;
      else if (token.shape === 'upper' && token.end - token.start > 2) counts.capitals++;
      const who = person.get(token.lower);
      if (who !== undefined) counts[who]++;
    } else if (token.kind === 'link') counts.links++;
    else if (token.kind === 'name') counts.names++;
    else if (token.kind === 'tag') counts.tags++;
    else if (token.kind === 'emoji') {
      counts.emoji++;
      if (!heartOrFace.test(token.lower)) counts.decor++;
    } else if (token.kind === 'number') counts.numbers++;
    else if (token.kind === 'money') counts.money++;
    else if (token.end - token.start > 2 && isShout(token.lower)) counts.stacks++;
  }
  for (const sentence of text.sentences) {
    if (sentence.closing === '' || spoiled.has(sentence.firstToken) || spoiled.has(sentence.endToken - 1))
      continue;
    if (sentence.closing.includes('?')) counts.questions++;
    if (sentence.closing.includes('!')) counts.exclamations++;
  }
  return counts;
}
