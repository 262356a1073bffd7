import type { Examples, Nudge } from '../kit/rule.ts';
import { spanOf } from '../kit/spans.ts';

/** Words that a reply can have besides a phrase of the group `wholeReply`. */
const maxOtherWords = 3;

const rule: Nudge = {
  barsPraise: true,
  name: 'Talking down to somebody',
  question: 'with',
  strength: 0.85,
  why: 'Condescension can bring a dialogue to an end, notes a study of how to find it.',
  source: {
    title: 'Wang & Potts 2019, TalkDown',
    url: 'https://arxiv.org/abs/1909.11272',
  },
  where: { kind: 'reply' },
  phrases: {
    // In a longer reply these words can mean something else.
    wholeReply: [
      '<start> cope|seethe|ratio|yawn|rtfm|ugly|lame|cringe|boring <end>',
      'who|nobody|no_one cares|asked <end>',
      'speak for yourself <end>',
      'shame on you',
      "<start> i? don't|dont care <end>",
      '<start> deal with it <end>',
      '<start> cry more|harder|about_it <end>',
      '<start> delete this|your_account <end>',
    ],
    others: [
      'educate yourself|yourselves',
      '<start> do your own research|homework',
      'not that hard|difficult people|guys',
      "it's|its not rocket science",
      'nobody asked you|for',
      'ok|okay boomer',
      'you must be fun at',
      'touch grass',
      'cope harder',
      'stay mad',
      'git gud',
      'cry me a river',
      'get over yourself',
      'skill issue',
      '<start> learn to|how_to read|spell|google|count <end>',
      'did|do|can you even read|bother|understand|google',
      'can|could you not read',
      "tell me you've|you_have never",
      'bothered to read|look|check',
      'had you bothered',
      '<start> imagine thinking|believing',
      'you played yourself',
      'do us all a favor|favour',
      "no|zero idea|clue what|how you're|you_are|youre talking|saying|doing|on",
      'people like you are the? reason|problem|why|worst',
      '<start> wake up people|sheeple|sheep|<end>',
      'you should|ought_to be ashamed',
      'dumbest|stupidest|laziest|worst take|argument|opinion|logic|thing_i',
      'is better than yours <end>',
      'looks|sounds|reads|wrote like? garbage|trash|crap',
      'your <any> is|are just? a? mess|joke|disgrace|garbage|trash|crap|worthless|pathetic|useless',
      '<comma> genius|einstein|sherlock <end>',
      'who asked for',
      'how do you sleep',
      'what kind of idiot|moron',
      'know the first thing about',
      'nobody|no_one is reading|read',
      'get a job <end>',
      'more money than sense|brains',
      'utter|complete|pure drivel|tripe',
    ],
  },
  unless: ['who|he|she|they said|says|told', "i|i've have|had|was", "fool|love|thank|best|sorry|don't_worry"],
  detect: ({ text, counts, phraseMatches }) => {
    const found = phraseMatches.filter(
      ({ first, last, phrase }) =>
        phrase.group !== 'wholeReply' || counts.words <= last - first + maxOtherWords,
    );
    return found.length === 0 ? null : { spans: found.map((match) => spanOf(text, match)), amount: 0.9 };
  },
  what: '“{quote}” may be heard as looking down on them.',
  suggestion: 'Say what you see in the thing itself, as you would to a friend.',
  alternative: {
    what: 'After “{quote}” the rest may go unheard.',
    suggestion: 'Leave it out and see whether your point still stands.',
  },
};
export default rule;

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
  ],
  passes: [
    { text: 'I had to educate myself about rye.', kind: 'reply' },
    { text: 'Try it once, it’s not that hard!', kind: 'reply' },
    { text: 'Who cares what they say, your loaf is lovely.', kind: 'reply' },
    { text: 'You have no idea how much that helped.', kind: 'reply' },
    { text: 'We need more people like you.', kind: 'reply' },
    { text: 'You should not be ashamed of yourself.', kind: 'reply' },
    { text: 'They told me to do my own research.', kind: 'reply' },
    { text: 'How hard is the crust?', kind: 'reply' },
    { text: 'Give us a call and we will deal with it.', kind: 'reply' },
    { text: 'Bake it long or short, I don’t care which.', kind: 'reply' },
    { text: 'Delete this line from the recipe and it works.', kind: 'reply' },
    { text: 'The ending made me cry harder.', kind: 'reply' },
    { text: 'It’s not that hard to get started: flour, water, salt.', kind: 'reply' },
    { text: 'Read the label first: mine says rye.', kind: 'reply' },
    'Educate yourself before you bake.',
  ],
};
