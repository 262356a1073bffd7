import type { ParsedText, Sentence } from '../../text/parsed-text.ts';

/** Tokens of the longest sentence that is short. */
const maxTokens = 13;

/** Words that start an instruction. */
const imperatives = new Set(
  `add ask avoid be become begin believe bring build buy call change check choose clean comment connect count create cut
  decide delegate deliver deserve do document don't dont draft drop earn embed embrace engage execute expect feed find
  fire fix focus follow forget get give go grow hire hasten help hold ignore improve invest join keep know launch lead
  learn leave let listen live look love make master measure never nail offer own pay pick plan plant post practice
  practise prepare price promote protect publish put read remember repeat repurpose respect rest run save say schedule
  seek sell send serve set share shine show sign simplify sleep smile solve speak spend stand start stay stop study sweep
  take talk teach tell test think track travel trust try turn understand use wait wake walk watch water weigh work write
  shut close clear label lock order call collect switch wear wipe return hang cook eat drink
  always identify research define optimize automate engage apply update reach prioritize surround`
    .trim()
    .split(/\s+/),
);
/** Words that start a sentence about people in general. */
const generalizing = new Set(
  `most people everyone everybody nobody real true great good successful smart every all your success happiness money
  consistency confidence discipline leaders leadership entrepreneurs creators founders customers`
    .trim()
    .split(/\s+/),
);
/** Words of a general truth. */
const general = new Set(
  `is are isn't aren't it's that's there's don't doesn't won't can't never always not no will means needs need matters
  beats wins comes becomes makes creates should must can you'll you're`
    .trim()
    .split(/\s+/),
);
/** Words of somebody who tells what happened: such a sentence is no general truth. */
const telling = new Set(
  "i i'm i've i'd i'll me my mine we we're we've us our he she his her him was were had did said they".split(
    ' ',
  ),
);

/**
 * The short sentences that tell readers what to do or how things are: instructions, and general
 * truths in which nobody does anything.
 */
export const teachingSentences = (text: ParsedText): Sentence[] =>
  text.sentences.filter((sentence) => teaches(sentence, text));

function teaches({ firstToken, endToken, closing }: Sentence, { tokens }: ParsedText): boolean {
  if (endToken - firstToken > maxTokens || closing.includes('?')) return false;
  const words: string[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.isOwnWords) words.push(token.lower);
  }
  const addressed = tokens[firstToken + 1]?.lower === ',' ? words.slice(1) : words;
  const first = addressed.find((word) => word !== 'please' && word !== 'then' && word !== 'and');
  if (first === undefined || words.length < 2) return false;
  if (imperatives.has(first)) return true;
  if (words.some((word) => telling.has(word))) return false;
  return first !== 'there' && (generalizing.has(first) || words.some((word) => general.has(word)));
}
