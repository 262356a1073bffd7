import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../scripts/fit/input-error.ts';
import { readFitArguments } from '../../../../scripts/fit/read-fit-arguments.ts';

describe('readFitArguments', () => {
  it('reads the folder and the options', () => {
    const options = readFitArguments(['drafts', '--replies', 'a,b', '--write', '--about', 'Ours.']);
    expect(options).toEqual({
      folder: 'drafts',
      replies: ['a', 'b'],
      check: null,
      ridge: 0.002,
      write: true,
      keepWeights: false,
      about: 'Ours.',
    });
  });

  it('returns null for --help', () => {
    expect(readFitArguments(['--help'])).toBeNull();
  });

  it.each([
    ['no folder', [], 'No folder of labeled drafts.'],
    ['two folders', ['a', 'b'], 'One folder only, not also b.'],
    ['an unknown option', ['a', '--fast'], "Unknown option '--fast'"],
    ['a ridge that is no number', ['a', '--ridge', 'x'], '--ridge must be a number above 0, not "x".'],
    [
      'kept weights that are not written',
      ['a', '--keep-weights'],
      '--keep-weights only makes sense with --write.',
    ],
  ])('rejects %s with a message of one line', (_, args, message) => {
    expect(() => readFitArguments(args)).toThrow(InputError);
    expect(() => readFitArguments(args)).toThrow(message);
    expect(() => readFitArguments(args)).not.toThrow('\n');
  });
});
