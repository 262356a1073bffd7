import type { ParsedText } from '../../text/parsed-text.ts';
import type { TextCounts } from '../kit/count-text.ts';
import { particularsOf } from '../kit/particulars.ts';
import type { Examples, Praise } from '../kit/rule.ts';
import { humanWords } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

const minParticulars = 2;

const rule: Praise = {
  name: 'Their name',
  question: 'them',
  strength: 0.4,
  why: 'Personalizing a message, as a name does, is one of the three ways in which brands get a human voice.',
  source: humanWords,
  where: { kind: 'reply' },
  detect: ({ draft, text, answered, counts }) => {
    const names = namesOf(draft.answers?.author ?? '');
    const token = text.tokens.find(
      ({ kind, lower, shape }) =>
        (kind === 'name' && names.has(lower.slice(1))) ||
        (kind === 'word' && shape !== 'lower' && names.has(lower)),
    );
    return token === undefined || !isForThem(text, answered, counts)
      ? null
      : { spans: [toSpan(token)], amount: 0.7 };
  },
  what: '“{quote}” is spoken to by name.',
};
export default rule;

/** A name in front of words for anybody is a template’s, too. */
function isForThem(text: ParsedText, answered: ParsedText | null, { questions }: TextCounts): boolean {
  const { words, shared, acts } = particularsOf(text, answered);
  return questions > 0 || words + shared + acts >= minParticulars;
}

/** The parts of a display name or handle that people use as a name. */
function namesOf(author: string): Set<string> {
  const parts = author
    .toLowerCase()
    .replace(/^@/, '')
    .split(/[\s@.]+/);
  return new Set([...parts, author.toLowerCase().replace(/^@/, '')].filter((part) => part.length > 2));
}

export const examples: Examples = {
  flags: [
    {
      text: '«Ana», the oven was off and the dough went flat.',
      kind: 'reply',
      answers: { text: 'Why is it raw?', author: 'Ana Lopez' },
    },
    {
      text: '«@lee.k» yes, at nine, through the yard.',
      kind: 'reply',
      answers: { text: 'Open?', author: '@lee.k' },
    },
    { text: 'Good one, «Kim»! Is rye next?', kind: 'reply', answers: { text: 'Rye not?', author: 'Kim' } },
  ],
  passes: [
    { text: 'The oven was off.', kind: 'reply', answers: { text: 'Why is it raw?', author: 'Ana Lopez' } },
    { text: 'Ana, the oven was off.', kind: 'reply' },
    { text: 'Hi Ana, thank you!', kind: 'reply', answers: { text: 'Nice bread.', author: 'Ana' } },
    { text: 'At nine.', kind: 'reply', answers: { text: 'Open?', author: null } },
  ],
};
