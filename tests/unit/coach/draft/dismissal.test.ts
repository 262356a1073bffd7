import { describe, expect, it } from 'vitest';
import { dismiss, type Scope } from '../../../../src/coach/draft/dismissal.ts';
import { emptyMemory } from '../../../../src/coach/draft/nudge-memory.ts';

const showing = { ...emptyMemory, showing: 'loud', rulesOff: new Set(['tags']) };

describe('dismiss', () => {
  it('remembers the rule for this draft when it is "here"', () => {
    expect(dismiss(showing, 'loud', 'here')).toEqual({
      ...showing,
      showing: null,
      dismissed: new Set(['loud']),
    });
  });

  it('switches the rule off when it is "everywhere", beside those already off', () => {
    expect(dismiss(showing, 'loud', 'everywhere')).toEqual({
      ...showing,
      showing: null,
      rulesOff: new Set(['tags', 'loud']),
    });
  });

  it.each<Scope>(['post', 'site'])('quiets the whole draft when it is "%s"', (scope) => {
    expect(dismiss(showing, 'loud', scope)).toEqual({ ...showing, showing: null, postQuiet: true });
  });

  it('leaves the memory it was given as it was', () => {
    for (const scope of ['here', 'post', 'site', 'everywhere'] as const) dismiss(showing, 'loud', scope);
    expect(showing.dismissed).toEqual(new Set());
    expect(showing.rulesOff).toEqual(new Set(['tags']));
    expect(emptyMemory.dismissed.size + emptyMemory.rulesOff.size).toBe(0);
  });
});
