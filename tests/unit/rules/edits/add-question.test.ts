import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/analyzer/offers/apply-edits.ts';
import { addQuestion } from '../../../../src/rules/kit/edits/add-question.ts';
import { parseText } from '../../../../src/text/parse-text.ts';

it.each([
  ['We open on Sundays.', 'We open on Sundays. Will you come?'],
  ['We open on Sundays', 'We open on Sundays. Will you come?'],
  ['We open on Sundays! 🍞', 'We open on Sundays! 🍞 Will you come?'],
  ['We open on Sundays. #bread #rye', 'We open on Sundays. Will you come? #bread #rye'],
  ['Read it: https://example.com', 'Read it: https://example.com\nWill you come?'],
  ['We open.\n\nOn Sundays.', 'We open.\n\nOn Sundays.\n\nWill you come?'],
])('ends %j on a question', (raw, expected) => {
  expect(applyEdits(raw, [addQuestion(parseText(raw), 'Will you come?')])).toBe(expected);
});
