import type { Token } from '../../text/token.ts';

const people = new Set(
  `mother mom mum mam father dad parents brother sister son daughter wife husband partner boyfriend
  girlfriend fiance fiancé fiancee fiancée ex friend friends child baby family roommate flatmate aunt uncle
  cousin niece nephew grandma grandpa gran nan stepdad stepmom boss he she him her`.split(/\s+/),
);
const heavy = new Set(
  `confronted confront jealous jealousy problem problems fight fights fighting fought argue argued arguing
  argument arguments lied lying lies liar hurt hurts hurting upset angry anger hate hated hates cried cry
  crying tears alone lonely worst scared afraid worried worry anxious sad sadness depressed miserable guilt
  guilty ashamed blame blamed regret abuse abused abusive toxic cheated cheating divorce divorced breakup
  trauma memories memory nightmare nightmares sick illness hospital died death dying lost loss funeral
  fundraiser evicted homeless debt struggling struggle struggled broken broke screamed screaming yelled
  yelling threatened drunk drinking addict ended ignored ignoring avoid hardly suffer suffering suffered
  terrible horrible awful unhappy desperate heartbroken rant vent confused`.split(/\s+/),
);
const firstPerson = new Set("i i'm i've i'd i'll im ive me my myself we our us".split(' '));

/** A shorter draft is a remark. */
const minWords = 30;
const minFirstPerson = 3;
const minHeavy = 2;

/**
 * Whether somebody tells at length, in the first person, of trouble with people. It may be less
 * than what a quiet rule wants, and praise for the telling would still be out of place.
 */
export function tellsTrouble(tokens: readonly Token[]): boolean {
  let words = 0;
  let aboutSelf = 0;
  let others = 0;
  const found = new Set<string>();
  for (const { kind, lower, isOwnWords } of tokens) {
    if (kind !== 'word' || !isOwnWords) continue;
    words++;
    if (firstPerson.has(lower)) aboutSelf++;
    if (people.has(lower)) others++;
    if (heavy.has(lower)) found.add(lower);
  }
  return words >= minWords && aboutSelf >= minFirstPerson && others > 0 && found.size >= minHeavy;
}
