import type { ParsedText } from '../../text/parsed-text.ts';
import type { PhraseMatch } from '../kit/phrase-table.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { spanOf, toSpan } from '../kit/spans.ts';

/** Sentences apart at which modest words still are about the success. */
const maxApart = 3;

/** A success alone is good news, and modest words alone are modesty: both together are flagged. */
const rule: Nudge = {
  name: 'A humblebrag',
  question: 'them',
  strength: 0.75,
  why: 'Across nine studies, a disguised boast was less liked than a plain one.',
  source: { title: 'Sezer, Gino & Norton 2018, Humblebragging', url: 'https://doi.org/10.1037/pspi0000108' },
  barsPraise: true,
  where: { kind: 'post' },
  phrases: [
    'humbled to|by be? named|announce|share|receive|accept|recognized|recognised|included|featured|selected|chosen|awarded|win|listed|all',
    'exhausted|tired|drained from of|from winning|all the|being|awards|compliments',
    'tired of winning|compliments',
    "don't mean to brag",
    'not to brag',
  ],
  runsWithoutPhrases: true,
  detect: ({ text, counts, signals, phraseMatches }) => {
    const [phrase] = phraseMatches;
    if (phrase !== undefined) return { spans: [spanOf(text, phrase)], amount: 0.8 };
    if (counts.firstPerson === 0) return null;
    const success = withModestWords(text, signals.achievement, signals.modesty);
    const sentence = text.sentences[text.tokens[success?.first ?? -1]?.sentence ?? -1];
    return sentence === undefined ? null : { spans: [toSpan(sentence)], amount: 0.8 };
  },
  what: '“{quote}” may come across as a boast in disguise.',
  suggestion: 'Say the good news plainly, and name somebody who helped.',
  alternative: {
    what: '“{quote}” may sound as if good news were a nuisance or an accident.',
    suggestion: 'Be openly glad about it, or share one thing that others could use.',
  },
};
export default rule;

/** The first success that has modest words near it. */
function withModestWords(
  { tokens }: ParsedText,
  successes: readonly PhraseMatch[],
  modest: readonly PhraseMatch[],
): PhraseMatch | undefined {
  const sentenceOf = ({ first }: PhraseMatch): number => tokens[first]?.sentence ?? 0;
  const modestSentences = new Set(modest.map(sentenceOf));
  return successes.find((success) => {
    const at = sentenceOf(success);
    for (let near = at - maxApart; near <= at + maxApart; near++) if (modestSentences.has(near)) return true;
    return false;
  });
}

export const examples: Examples = {
  flags: [
    '«Humbled to be named» baker of the year.',
    '«Not to brag», the queue went round the block.',
    '«Somehow my rye won best in show again.»',
    '«My loaf got the top score.» I barely know how to knead!',
    'Slightly embarrassed. «They asked me to judge the pie contest for the third year running.»',
    'No words. «My pie was chosen best in show.» Me, who burns toast.',
  ],
  passes: [
    'Being asked to feed the geese never stops being my favourite part of the week.',
    'I was lost for words when they invited me in from the rain.',
    'I won a prize for rye and danced.',
    'The storm humbled the forest, and we slept.',
    'I got the job! Thank you to all who read my letter.',
    'I’ve been selected for the jury.',
    'I barely know how to knead. Where did you learn it?',
    'She won the medal and somehow lost it on the bus.',
  ],
};
