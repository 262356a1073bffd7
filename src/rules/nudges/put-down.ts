import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';
import { condescendingPhrases } from '../kit/condescending-phrases.ts';
import { isAboutIllness } from '../kit/is-about-illness.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { spanOf } from '../kit/spans.ts';

/** Words that a reply can have besides a phrase of the group `wholeReply`. */
const maxOtherWords = 3;

const rule: Nudge = {
  barsPraise: true,
  speaksUp: 'beside sympathy',
  name: 'Talking down to somebody',
  question: 'with',
  strength: 0.85,
  why: 'Condescension can bring a dialogue to an end, notes a study of how to find it.',
  source: {
    title: 'Wang & Potts 2019, TalkDown',
    url: 'https://arxiv.org/abs/1909.11272',
  },
  where: { kind: 'reply' },
  phrases: condescendingPhrases,
  unless: [
    'who|he|she|they said|says|told',
    "i|i've have|had|was|read|told",
    "fool|love|thank|best|sorry|don't_worry|take_it|take_care|take_your_time|take_heart|take_time",
  ],
  detect: ({ text, answered, counts, phraseMatches }) => {
    const isUnaskedCure = isAboutIllness(answered) && answered?.raw.includes('?') !== true;
    const strong = phraseMatches.filter(({ phrase, first, last }) => {
      if (phrase.group === 'wholeReply') return counts.words <= last - first + maxOtherWords;
      if (phrase.group === 'earnedRight') return judgesIn(text, text.tokens[first]?.sentence ?? -1);
      if (phrase.group === 'cure') return isUnaskedCure;
      return phrase.group !== 'weak';
    });
    const weak = phraseMatches.filter(({ phrase }) => phrase.group === 'weak');
    const isTwice = new Set(weak.map(({ phrase }) => phrase.text)).size > 1;
    const found = strong.length > 0 ? strong : isTwice ? weak : [];
    if (found.length === 0 || (strong.length < 2 && text.tokens.some(isLaughter))) return null;
    return { spans: found.map((match) => spanOf(text, match)), amount: 0.9 };
  },
  what: '“{quote}” can sound like talking down.',
  suggestion: 'Cut it, and keep the part that helps: the fact, the link, or how you would do it.',
  alternative: {
    what: '“{quote}” may be all that they remember of this.',
    suggestion: 'Write the answer you would give a friend who asked the same.',
  },
};
export default rule;

/** Words of judgment: “until you’ve had one, it’s hard to appreciate …”. */
const judging = new Set(
  `understand appreciate judge comment opinion hard realise realize differently lecture criticise criticize
  question idea clue talk imagine easy tell complain`.split(/\s+/),
);
const judgesIn = ({ words }: ParsedText, sentence: number): boolean =>
  words.some((word) => word.sentence === sentence && judging.has(word.lower));

/** Friends tease each other. */
const laughter = new Set(['lol', 'lmao', 'haha', 'hahaha', 'jk', '😂', '🤣', '😘', '❤️']);
const isLaughter = ({ lower }: Token): boolean => laughter.has(lower);

export const examples: Examples = {
  flags: [
    { text: '«Educate yourself» before you bake.', kind: 'reply' },
    { text: 'Just weigh it. It’s «not that hard people».', kind: 'reply' },
    { text: '«Who cares»?', kind: 'reply' },
    { text: '«Did you even read» the label?', kind: 'reply' },
    { text: 'Weigh the flour«, genius».', kind: 'reply' },
    { text: 'You have «no idea what you’re talking» about.', kind: 'reply' },
    { text: 'Two loaves? «Get over yourself».', kind: 'reply' },
    { text: '«Your oven is useless».', kind: 'reply' },
    { text: '«Delete this».', kind: 'reply' },
    { text: '«Deal with it».', kind: 'reply' },
    { text: 'There’s a search function, «this gets asked every month».', kind: 'reply' },
    { text: '«As I already explained», the salt goes in last.', kind: 'reply' },
    { text: '«Anyone with even a passing» knowledge of trams can see the wire.', kind: 'reply' },
    { text: 'She had 88 good years, so «count yourself lucky».', kind: 'reply' },
    { text: '«Have you tried googling» it?', kind: 'reply' },
    { text: 'Aww, bless. Try the easy loaf, it’s «more your speed».', kind: 'reply' },
    { text: '«Leave this one to the grown-ups».', kind: 'reply' },
    { text: '«You wouldn’t last a day» in a bakery.', kind: 'reply' },
    { text: 'Read a book on rye «before offering a view» on bread.', kind: 'reply' },
    { text: '«You just tell yourself that to feel» better about the crust.', kind: 'reply' },
    { text: 'It rose? «Keep telling yourself that».', kind: 'reply' },
    { text: '«People have decided». «You’re just out of step» with it.', kind: 'reply' },
    {
      text: '«You must cut out» sugar and bread.',
      kind: 'reply',
      answers: { text: 'Second chemo today. Tired, but my sister brought soup.', author: 'Ana' },
    },
    { text: '«Until you’ve» run a shop, it is hard to appreciate the prices.', kind: 'reply' },
  ],
  passes: [
    { text: 'I had to educate myself about rye.', kind: 'reply' },
    { text: 'Try it once, it’s not that hard!', kind: 'reply' },
    { text: 'Who cares what they say, your loaf is lovely.', kind: 'reply' },
    { text: 'You have no idea how much that helped.', kind: 'reply' },
    { text: 'We need more people like you.', kind: 'reply' },
    { text: 'You do not need to salt it until you’ve drained the beans.', kind: 'reply' },
    { text: 'I tried googling it and found nothing either.', kind: 'reply' },
    { text: 'You always bring the best bread, how is that fair on me 😂', kind: 'reply' },
    { text: 'As I said to Ana, I would count myself lucky.', kind: 'reply' },
    { text: 'Chin up, the next one will rise!', kind: 'reply' },
    { text: 'You should not be ashamed of yourself.', kind: 'reply' },
    { text: 'They told me to do my own research.', kind: 'reply' },
    { text: 'How hard is the crust?', kind: 'reply' },
    { text: 'Give us a call and we will deal with it.', kind: 'reply' },
    { text: 'Bake it long or short, I don’t care which.', kind: 'reply' },
    { text: 'Delete this line from the recipe and it works.', kind: 'reply' },
    { text: 'The ending made me cry harder.', kind: 'reply' },
    { text: 'It’s not that hard to get started: flour, water, salt.', kind: 'reply' },
    { text: 'Read the label first: mine says rye.', kind: 'reply' },
    { text: 'Aww bless him, is he feeling better?', kind: 'reply' },
    { text: 'Some of us are going on Friday, come along!', kind: 'reply' },
    { text: 'It is generally advisable to read the label before washing wool.', kind: 'reply' },
    { text: 'I read the report before giving my view, and page four says nine.', kind: 'reply' },
    { text: 'Those scones would not last a day in our house.', kind: 'reply' },
    { text: 'Keep telling yourself that you can do it, because you can.', kind: 'reply' },
    { text: 'You’re just saying that to be nice!', kind: 'reply' },
    { text: 'I’ll bring soup so you can feel better.', kind: 'reply' },
    { text: 'Everyone has decided to come on Friday.', kind: 'reply' },
    { text: 'I just told myself that it would rise.', kind: 'reply' },
    { text: 'Have people decided what to bring yet?', kind: 'reply' },
    { text: 'The council is out of touch on this.', kind: 'reply' },
    {
      text: 'You must take it easy and let your sister cook.',
      kind: 'reply',
      answers: { text: 'Second chemo today. Tired, but my sister brought soup.', author: 'Ana' },
    },
    {
      text: 'You should try the night clinic, they let my dad sleep.',
      kind: 'reply',
      answers: { text: 'Chemo tomorrow. What helped you with the nausea?', author: 'Ana' },
    },
    { text: 'You must cut out the middle before you bake it.', kind: 'reply' },
    'Educate yourself before you bake.',
  ],
};
