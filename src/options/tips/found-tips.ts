import type { Question, Source } from '../../rules/kit/rule.ts';
import type { MessageName } from '../../ui/i18n.ts';
import tipList from './tip-list.json' with { type: 'json' };

/** What the options page shows of a nudge or of praise. */
export interface Tip {
  /** The id of its rule. */
  readonly id: string;
  readonly isPraise: boolean;
  readonly name: string;
  readonly question: Question;
  readonly what: string;
  /** Empty for praise. */
  readonly suggestion: string;
  readonly why: string;
  readonly source: Source;
}

/** The four questions that tips serve, in the order of the page. */
export const questions: readonly { readonly id: Question; readonly title: MessageName }[] = [
  { id: 'with', title: 'questionWith' },
  { id: 'them', title: 'questionThem' },
  { id: 'give', title: 'questionGive' },
  { id: 'human', title: 'questionHuman' },
];

const withoutPlaceholders = (sentence: string) => sentence.replace(/\{\w+\}/g, '…');

/** Every tip. Where a draft's own words would be, it has “…”. */
export const tips: readonly Tip[] = questions.flatMap(({ id: question }) =>
  tipList[question].map((tip) => ({
    ...tip,
    question,
    what: withoutPlaceholders(tip.what),
    suggestion: withoutPlaceholders(tip.suggestion),
  })),
);

const textOf = ({ name, why, what, suggestion, source }: Tip) =>
  [name, why, what, suggestion, source.title].join(' ').toLowerCase();

/** The tips with all words of `search`, in any order; all tips where it is blank. */
export function foundTips(search: string): readonly Tip[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return tips.filter((tip) => {
    const text = textOf(tip);
    return words.every((word) => text.includes(word));
  });
}
