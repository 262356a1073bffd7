import { seededRandom } from '../fit/seeded-random.ts';

/** Made-up texts, the same in every run. */
export interface Texts {
  /** Posts of 136 characters on average. */
  readonly short: readonly string[];
  readonly long: string;
}

const split = (list: string): string[] => list.split('|');
const openers = split(
  'We are proud to say|I think|Has anyone tried|You can now find|It turns out that|My neighbor says',
);
const subjects = split(
  'the new oven|our garden table|a bag of rye flour|this small lamp|the blue bicycle|that old radio',
);
const verbs = split(
  'works well for|was obviously made for|could be just right for|is utilized by|might not suit',
);
const people = split(
  'people who bake at night|a family of five|the whole street|anybody with cold hands|my sister',
);
const closers = split(
  'What would you do?|Thanks for looking!|Read more: https://example.com/a|So good 😀 #rye|Please let me know.',
);
const meanLength = 136;
const posts = 1000;

/** Makes the texts. `longLength` is in UTF-16 units. */
export function makeTexts(longLength: number): Texts {
  const next = seededRandom(20240229);
  const pick = (from: readonly string[]): string => from[next() % from.length] ?? '';
  const sentence = (): string => `${pick(openers)} ${pick(subjects)} ${pick(verbs)} ${pick(people)}.`;
  const short: string[] = [];
  let total = 0;
  while (short.length < posts) {
    let text = sentence();
    // A third less than the mean, because the last sentence can make the text too long.
    while (text.length + total < meanLength * (short.length + 1) - meanLength / 3)
      text += ` ${pick(closers)} ${sentence()}`;
    text += ` ${pick(closers)}`;
    total += text.length;
    short.push(text);
  }
  let long = '';
  while (long.length < longLength) long += `${pick(short)}${next() % 4 === 0 ? '\n\n' : ' '}`;
  return { short, long: long.slice(0, longLength) };
}
