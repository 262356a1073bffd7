import type { ParsedText } from '../../text/parsed-text.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';
import { teachingSentences } from '../kit/teaching.ts';
import { hasWayIn } from '../kit/way-in.ts';

const minSentences = 4;
/** In a shorter post, most sentences have to teach. */
const minWords = 20;
/** Where most of a post teaches, fewer sentences are a lecture. */
const minSermon = 3;
const sermonShare = 0.6;
/** Tokens of the longest item of a list. */
const maxItem = 8;
/** Words of somebody who answers what people asked, or who gives notice. */
const asked = new Set(['asked', 'asking', 'asks', 'requested', 'advised', 'reminded', 'missing']);

const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'A lecture',
  question: 'with',
  strength: 0.5,
  why: '“Is open to dialogue” is one of the eleven marks of a human voice; a row of rules leaves no opening.',
  source: humanVoice,
  where: { kind: 'post', count: { words: { min: 12 } } },
  detect: ({ text, counts, excluded, signals }) => {
    const taught = teachingSentences(text);
    const [first] = taught;
    if (first === undefined) return null;
    // Sentences that other nudges are about make no lecture shorter.
    const others = text.sentences.filter(
      ({ firstToken, endToken }) => !excluded.has(firstToken) && !isItem(text, firstToken, endToken),
    ).length;
    const isSermon = counts.i === 0 && taught.length >= others * sermonShare;
    if (counts.words < minWords && (!isSermon || taught.length < minSentences)) return null;
    const needed = Math.max(isSermon ? minSermon : minSentences, others * (taught.length > 5 ? 0.25 : 0.33));
    if (taught.length < needed || hasWayIn(text, signals, excluded)) return null;
    const firstTokens = new Set(taught.map(({ firstToken }) => firstToken));
    const isAnswer = text.words.some(
      ({ lower, sentence }) =>
        asked.has(lower) && !firstTokens.has(text.sentences[sentence]?.firstToken ?? -1),
    );
    if (isAnswer) return null;
    return { spans: [toSpan(first)], amount: Math.min(1, 0.6 + taught.length / 20) };
  },
  what: 'From “{quote}” on, this tells readers what to do or think, and leaves no room to answer back.',
  suggestion: 'Say how you learned one of these, then ask which one people disagree with.',
  alternative: {
    what: '“{quote}” and the sentences like it leave readers nothing to say.',
    suggestion: 'Keep the one that surprised you, tell what happened, and ask how others do it.',
  },
};
export default rule;

/** Whether the sentence of these tokens is an item of a list, which belongs to what is taught. */
const isItem = ({ tokens }: ParsedText, first: number, end: number): boolean =>
  end - first <= maxItem && /^[-*•·–—+✓>]/.test(tokens[first]?.lower ?? '');

export const examples: Examples = {
  flags: [
    'I have baked for ten years and this is what bread has taught me about work:\n\n«Wake before the city does.»\n\nWeigh everything twice.\n\nHasten slowly with dough.\n\nFeed the starter first.\n\nClean as you go along.\n\nSell what is left at four.',
    'My rules for a good garden, after all these years of rain and slugs and frost:\n«1. Plant less than you want.»\n2. Water in the evening.\n3. Let the bees have some.\n4. Read the sky first.\n5. Share what is left over.',
    '«Baking isn’t about flour.» It’s about patience.\n\nA recipe is not a rule. Bread is never finished.\n\nThere is no perfect loaf. To whoever needs this today: keep going.',
    '«Stop asking if they like it.» Know your flour. Bake less of it. Sell at eight. Write down what they leave. Go home first.',
    '«Please shut the oven.» Please label your tins. Please do not leave the tap running. Please keep dogs out of the yard. Clear your own crumbs.',
    '«People complain about the price of rye.» Then they buy cake every day. Remember what bread is for. Keep your oven warm and your door open.',
    '«Bakers, put the scale down.» Watch the dough. Wait longer. Sell nothing cold. Your bread will thank you.',
    '«Most bakers sell bread.» Great bakers sell mornings. People don’t remember the loaf. They remember the warm paper bag. Your job is the bag. Never forget it.',
  ],
  passes: [
    'Wake early. Weigh twice. Never rush.',
    'One line\n\nand another line',
    'the kettle clicks\nthe window fogs\nmy mother’s voice\nin the next room\ncounting spoons\nas if somebody\nwere still coming\nto take one home\nthe dog looks up\nthe dog lies down\nthe evening folds\nits one good gown\nand we pretend\nthat it is only rain',
    'As some of you asked, the biscuits:\n200 g oats\n150 g flour\nMelt the butter.\nAdd the sugar.\nRoll small balls.\nBake for eleven minutes.\nLeave them to cool, they are too soft at first and then they harden.',
    'My rules for a good garden:\nPlant less than you want.\nWater in the evening.\nLet the bees have some.\nRead the sky first.\nShare what is left over.\nWhich one would you throw out, and what would you put in its place?',
    'I have baked for ten years and what I know is that the dough knows better than I do, which is why I now leave it alone at night and sleep; the shop smells better in the morning and so do I, and the neighbours have stopped asking.',
  ],
};
