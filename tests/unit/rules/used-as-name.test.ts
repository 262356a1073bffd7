import { expect, it } from 'vitest';
import { PhraseTable } from '../../../src/rules/kit/phrase-table.ts';
import { usedAsName } from '../../../src/rules/kit/used-as-name.ts';
import { parseText } from '../../../src/text/parse-text.ts';

const table = new PhraseTable([
  { rule: 'made-rule', phrases: [{ text: 'seamless', group: null, plain: null }] },
]);

it.each([
  ['I ordered dinner on Seamless again.', true],
  ['We like Seamless', true],
  ['It is a seamless fit.', false],
  ['Seamless is gone.', false],
  ['Enjoy a Seamless Experience', false],
  ['Our New Seamless Checkout', false],
])('in %j: %s', (raw, isName) => {
  const text = parseText(raw);
  expect(table.find(text.tokens)[0]?.map((match) => usedAsName(text, match))).toEqual([isName]);
});
