import type { TextCounts } from '../kit/count-text.ts';
import { startWithTheNews } from '../kit/edits/start-with-the-news.ts';
import type { PhraseMatch } from '../kit/phrase-table.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import type { Signals } from '../kit/signals.ts';
import { webWriting } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'An announcement opener',
  question: 'them',
  strength: 0.75,
  why: 'In a usability study, web readers preferred texts with the point first and without promotion.',
  source: webWriting,
  where: { kind: 'post', withinFirst: 14 },
  phrases: [
    "we're|i'm|we_are|i_am so|very|super|absolutely|incredibly? thrilled|excited|delighted|proud|pleased|honored|honoured|happy|stoked to announce|share|introduce|launch|unveil|present|reveal",
    'is|are thrilled|excited|delighted|proud|pleased|honored|honoured to announce|introduce|launch|unveil|present|share',
    '<start> thrilled|excited|delighted|proud|pleased|honored|honoured|happy to announce|share|introduce|launch|unveil|present',
    "we're|i'm|we_are|i_am so|very|super|beyond|truly|just|extremely|deeply|really|genuinely|totally|immensely|more_than? over_the_moon|ecstatic|elated|overjoyed|chuffed|psyched|pumped|stoked|humbled|thrilled|excited|delighted|proud|pleased|honored|honoured|happy to finally? announce|introduce|launch|unveil|present|reveal|share_that",
    '<start> so|very|super|beyond|absolutely|incredibly|truly|just|extremely|more_than|over_the_moon thrilled|excited|delighted|proud|pleased|honored|honoured|happy|chuffed|stoked|ecstatic to finally? announce|introduce|launch|unveil|present|share',
    "couldn't|could_not|can't|cannot be more|prouder|happier|any thrilled|excited|proud|prouder|delighted|pleased|happy|happier? to announce|share|introduce|launch|unveil|present",
    'with great|immense|enormous|much|the_greatest pleasure|pride|joy|excitement|delight that|to|we|i',
    'gives me|us great|immense|enormous pleasure|pride|joy to announce|share|introduce|launch|unveil|present',
    'drumroll|drum_roll please|<end>',
    'marks a|an|the|another|our <any>? <any>? new|exciting|major|significant|proud|historic chapter|milestone|era|moment|step',
    'marks the|our start|beginning of a|an exciting|new',
    '<start> some? personal|professional|work|company|very? big|huge|exciting|breaking? news|update|announcement <end>',
    'big|huge|exciting|breaking news|announcement <end>',
    "it's here <end>",
    '<start> introducing',
    '<start> announcing',
    'the wait is over',
    "it's finally here",
  ],
  unless: ['sorry to announce|share', 'grateful'],
  detect: ({ draft, text, counts, signals, phraseMatches }) => {
    const longestFirst = [...phraseMatches].sort((a, b) => b.last - b.first - (a.last - a.first));
    const longest = longestFirst[0];
    if (longest === undefined || (draft.site !== 'linkedin' && isOwnNews(longest, counts, signals)))
      return null;
    return { spans: [spanOf(text, longest)], amount: 1 };
  },
  offers: startWithTheNews,
  what: '“{quote}” delays the news.',
  suggestion: 'Delete it and start with the news.',
  alternative: {
    what: 'The news comes only after “{quote}”.',
    suggestion: 'Start with what changes for the reader: “You can now …”.',
  },
};
export default rule;

/** Whether a person tells friends news, or jests: nothing is for sale, nobody is sent anywhere. */
function isOwnNews({ last }: PhraseMatch, counts: TextCounts, signals: Signals): boolean {
  const { call, offer, urge, selfPromotion, organization } = signals;
  const publicity = [...call, ...offer, ...urge, ...selfPromotion, ...organization];
  return (
    counts.i > 0 &&
    counts.we + counts.links + counts.tags + counts.money === 0 &&
    publicity.filter(({ first }) => first >= last).length <= 1
  );
}

export const examples: Examples = {
  flags: [
    '«We are thrilled to announce» our new lamp.',
    '«Introducing» the chair you can fold with one hand.',
    '«I am beyond thrilled to announce» that our lamp has won a prize.',
    'Today «marks an exciting new chapter» for the bakery.',
    '«Some exciting news»! The lamp is blue now.',
    '«Big news»! The shop has a second door.',
  ],
  passes: [
    'You can now fold the chair with one hand.',
    'Delighted to announce I can now fold a chair with one hand. Thanks to the neighbour I hit with it.',
    'The stone marks the start of the path.',
    'I am excited to meet you on Friday.',
    { text: 'We are happy to share the recipe: https://example.com', kind: 'reply' },
    'She is introducing me to her mother tonight.',
    'It rained all morning, then the sun came out over the harbour and the market filled up again, and later we were thrilled to announce the winner of the pie contest.',
  ],
};
