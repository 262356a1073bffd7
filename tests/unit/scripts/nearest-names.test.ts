import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../../scripts/nearest-names.ts';

const names = ['hashtag-pile', 'lowercase-hashtag', 'shouting', 'thanks', 'hype'];

describe('nearestNames', () => {
  it('puts the name with the fewest differences first', () => {
    expect(nearestNames('shoutin', names)[0]).toBe('shouting');
    expect(nearestNames('thnaks', names)[0]).toBe('thanks');
    expect(nearestNames('Hipe', names)[0]).toBe('hype');
  });

  it('puts names that contain the word first', () => {
    expect(nearestNames('hashtag', names).slice(0, 2)).toEqual(['hashtag-pile', 'lowercase-hashtag']);
  });

  it('returns three names, or all if there are fewer', () => {
    expect(nearestNames('a', names)).toHaveLength(3);
    expect(nearestNames('a', ['b'])).toEqual(['b']);
  });
});
