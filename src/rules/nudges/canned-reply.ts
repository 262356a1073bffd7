import type { Examples, Nudge } from '../kit/rule.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'A canned reply',
  question: 'with',
  strength: 0.6,
  why: 'In five studies, customers took concrete words as a sign of listening and were more satisfied.',
  source: {
    title: 'Packard & Berger 2021, How concrete language shapes customer satisfaction',
    url: 'https://doi.org/10.1093/jcr/ucaa038',
  },
  where: { kind: 'reply', count: { words: { max: 45 } } },
  phrases: [
    '<start> great|nice|good|awesome|amazing|love|lovely|interesting|excellent|fantastic post|share|content|read|article|video|info|stuff|one|work|this <end>',
    '<start> thanks|thank you? for sharing <end>',
    '<start> this <end>',
    '<start> so true <end>',
    '<start> very|so|really? insightful <end>',
    '<start> well said <end>',
    "<start> couldn't agree more <end>",
    '<start> love this <end>',
    'sorry|apologize|apologise|apologies for|about any|the|this inconvenience',
    'any|the inconvenience caused|this|you|may',
    'we|i apologize|apologise for any|the',
    'your feedback|call|satisfaction|business|opinion is important|valuable|valued|appreciated',
    'valued customer|customers',
    'we take this|these|all|such very? seriously',
    'at your earliest convenience',
    'we strive to',
    'rest assured',
    'please do not hesitate',
    'we value your',
  ],
  detect: ({ text, counts, phraseMatches }) => {
    const canned = phraseMatches.reduce((sum, { first, last }) => sum + last - first, 0);
    // A short formula is only flagged where there is hardly anything else in the reply.
    const found = phraseMatches.find(({ first, last }) => last - first > 3 || counts.words <= canned + 1);
    return found === undefined ? null : { spans: [spanOf(text, found)], amount: 0.8 };
  },
  what: '“{quote}” could stand under almost any post.',
  suggestion: 'Name the one thing they said that you are answering.',
  alternative: {
    what: '“{quote}” may leave them wondering whether you read it.',
    suggestion: 'Pick a word or a detail of theirs and say what it made you think of.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«Great post»!', kind: 'reply' },
    { text: 'We are «sorry for any inconvenience», please contact us.', kind: 'reply' },
    { text: '«Your feedback is important» to us.', kind: 'reply' },
    { text: '«Great post»! Thanks for sharing.', kind: 'reply' },
    { text: '«Very insightful»!', kind: 'reply' },
  ],
  passes: [
    { text: 'Great post, the bit about salt saved my loaf.', kind: 'reply' },
    { text: 'I am sorry the bread was stale; a fresh one is on its way.', kind: 'reply' },
    { text: 'This is new to me.', kind: 'reply' },
    'Great post!',
  ],
};
