import { expect, it } from 'vitest';
import { fillTemplate, quotable } from '../../../src/rules/kit/fill-template.ts';

it('replaces names by their values, and keeps names without a value', () => {
  expect(fillTemplate('“{quote}” is {plain}, {other}.', { quote: 'a {plain} thing', plain: 'new' })).toBe(
    '“a {plain} thing” is new, {other}.',
  );
  expect(fillTemplate('no names } here {', {})).toBe('no names } here {');
});

it('quotes on one line, shortens long words, and splits no emoji', () => {
  expect(quotable('as it is')).toBe('as it is');
  expect(quotable(' two\n\nlines ')).toBe('two lines');
  expect(quotable(`${'a'.repeat(59)}😀😀`)).toBe(`${'a'.repeat(59)}…`);
  expect(quotable('b'.repeat(500))).toBe(`${'b'.repeat(60)}…`);
});
