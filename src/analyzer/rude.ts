import type { ParsedText, Sentence } from '../text/parsed-text.ts';

/** Words for a thing or a person that nobody means well. Friendly swearing is not here. */
const harsh = new Set(
  'crap garbage trash rubbish stupid dumb idiot idiots idiotic moron morons pathetic worthless ignorant uneducated clueless imbecile loser losers clown clowns'.split(
    ' ',
  ),
);
const second = new Set(['you', 'your', 'yours', "you're", 'youre', 'yourself', 'u', 'ur']);
const first = new Set(['i', 'me', 'my', 'myself', "i'm", "i've", "i'd", 'im']);

/** Whether a sentence calls something names; what people call themselves is their own affair. */
export function isRude({ tokens }: ParsedText, sentence: Sentence): boolean {
  let [isHarsh, says] = [false, 'nobody'];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token?.voice !== true) continue;
    if (harsh.has(token.lower)) isHarsh = true;
    else if (second.has(token.lower)) says = 'you';
    else if (first.has(token.lower) && says === 'nobody') says = 'i';
  }
  return isHarsh && says !== 'i';
}
