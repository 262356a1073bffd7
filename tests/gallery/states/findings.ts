import type { Finding } from '../../../src/analyzer/analysis.ts';
import { type Tip, tips } from '../../../src/options/tips/found-tips.ts';
import type { OtherFinding } from '../../../src/ui/other-findings.tsx';

const lengthOf = ({ what, suggestion, why, source }: Tip) =>
  [what, suggestion, why, source.title].join().length;
const longest = (isPraise: boolean) =>
  tips.filter((tip) => tip.isPraise === isPraise).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));

/** The finding of a rule, as the options page knows it: with “…” for what is quoted. */
function findingOf(tip: Tip, quote: string): Finding {
  const { id, what, ...texts } = tip;
  return {
    ...texts,
    what: what.replace('…', quote),
    rule: id,
    spans: [],
    strength: 0.5,
    alternative: null,
    replacement: null,
  };
}

const tipNamed = (id: string, quote: string) => {
  const found = tips.find((tip) => tip.id === id);
  if (found === undefined) throw new Error(`There is no tip “${id}”.`);
  return findingOf(found, quote);
};

export const nudge = { type: 'nudge', finding: tipNamed('hype', 'double your sales') } as const;
export const praise = { type: 'praise', finding: tipNamed('open-question', 'How do you get home') } as const;
/** The tip with the most words, and the praise. */
export const longestNudge = {
  type: 'nudge',
  finding: findingOf(longest(false), 'we have the best tea in town, and it is half price'),
} as const;
export const longestPraise = { type: 'praise', finding: findingOf(longest(true), 'Ana') } as const;

/** A word of the person's own list: the only finding without a source. */
export const listedWord = {
  type: 'nudge',
  finding: { ...nudge.finding, name: 'A word on your list', source: null },
} as const;

export const others: readonly OtherFinding[] = [
  { type: 'praise', rule: 'thanks', name: 'A thank-you', quote: 'Thank you, Ana' },
  { type: 'nudge', rule: 'hashtag-pile', name: 'A pile of hashtags', quote: '#launch' },
  {
    type: 'nudge',
    rule: 'link-drop',
    name: 'A bare link',
    quote: 'https://example.com/a/rather/long/address/that/does/not/fit…',
  },
];
