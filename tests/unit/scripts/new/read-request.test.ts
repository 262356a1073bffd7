import { describe, expect, it } from 'vitest';
import type { ExistingNames } from '../../../../scripts/new/existing-names.ts';
import { readRequest } from '../../../../scripts/new/read-request.ts';
import x from '../../../../src/sites/x.ts';

const existing: ExistingNames = {
  rules: [{ id: 'hype', name: 'Big words', path: 'src/rules/nudges/hype.ts' }],
  sites: [{ id: 'x', ...x, name: 'Old bird' }],
  fixtures: ['x', 'kit'],
};
const read = (...args: readonly string[]) => readRequest(args, existing);

describe('readRequest', () => {
  it('reads a rule, which is a nudge if no kind is named', () => {
    expect(read('rule', 'weather-report')).toEqual({ adds: 'rule', id: 'weather-report', kind: 'nudge' });
    expect(read('rule', 'small-talk', 'cue')).toEqual({ adds: 'rule', id: 'small-talk', kind: 'cue' });
  });

  it('reads a site, whose host is an example if none is named', () => {
    expect(read('site', 'board')).toEqual({ adds: 'site', id: 'board', host: 'board.example' });
    expect(read('site', '4u', 'www.4u.com')).toEqual({ adds: 'site', id: '4u', host: 'www.4u.com' });
  });

  it.each<[readonly string[], string]>([
    [[], 'Say what to add: npm run new rule NAME, or npm run new site NAME'],
    [['rules', 'rye'], 'Say what to add: npm run new rule NAME, or npm run new site NAME'],
    [['rule'], 'Name the rule, for example: npm run new rule weather-report'],
    [['rule', ''], 'Name the rule, for example: npm run new rule weather-report'],
    [['site', ' '], 'Name the site, for example: npm run new site example'],
    [
      ['rule', 'Hype!'],
      '“Hype!” cannot be the name of a rule. Write small letters, with a hyphen between two words: hype',
    ],
    [
      ['rule', 'src/rules/nudges/WeatherReport.ts'],
      '“src/rules/nudges/WeatherReport.ts” cannot be the name of a rule. Write small letters, with a hyphen between two words: weather-report',
    ],
    [
      ['rule', '2-many-tags'],
      '“2-many-tags” cannot be the name of a rule. Write small letters, with a hyphen between two words: weather-report',
    ],
    [
      ['rule', 'hype'],
      'There is a rule “hype” already: src/rules/nudges/hype.ts. Change it, or choose another name.',
    ],
    [
      ['rule', 'big-words'],
      'There is a rule “Big words” already: src/rules/nudges/hype.ts. Change it, or choose another name.',
    ],
    [['rule', 'rye'], '“rye” has 3 letters. Choose a name of 4 to 41 letters.'],
    [
      ['rule', 'weather', 'report'],
      'There is no kind of rule “report”. Write nudge, praise, cue, or quiet after the name, or nothing for a nudge. A name of two words has a hyphen: weather-report',
    ],
    [
      ['site', 'https://board.com/'],
      '“https://board.com/” cannot be the name of a site. Write small letters and digits, with a hyphen between two words: board-com',
    ],
    [['site', 'x'], 'There is a site “x” already: src/sites/x.ts. Change it, or choose another name.'],
    [
      ['site', 'old-bird'],
      'There is a site “Old bird” already: src/sites/x.ts. Change it, or choose another name.',
    ],
    [['site', 'kit'], 'There is a folder tests/fixtures/kit already. Choose another name.'],
    [
      ['site', 'board', 'https://board.com/new'],
      '“https://board.com/new” is not a host. Write it without https://, path, and *: board.com',
    ],
    [
      ['site', 'board', '*.Board.com'],
      '“*.Board.com” is not a host. Write it without https://, path, and *: board.com',
    ],
    [['site', 'board', 'board'], '“board” is not a host. Write it with its ending: board.com'],
    [
      ['site', 'board', 'mobile.x.com'],
      'The host mobile.x.com belongs to src/sites/x.ts. Add the composers there, or name another host.',
    ],
  ])('refuses %j in one line that says what to write instead', (args, message) => {
    expect(() => read(...args)).toThrow(new Error(message));
  });
});
