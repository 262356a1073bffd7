import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pageStatusSchema, toPageSchema } from '../../../src/messages/to-page.ts';

describe('toPageSchema and pageStatusSchema', () => {
  it('accept only messages to a page', () => {
    expect(v.is(toPageSchema, { type: 'status' })).toBe(true);
    expect(v.is(toPageSchema, { type: 'count', counts: {} })).toBe(false);
    expect(v.is(toPageSchema, undefined)).toBe(false);
  });

  it('accept only a complete status', () => {
    const status = { site: { id: 'x', name: 'X' }, notComposer: 'private' };
    expect(v.parse(pageStatusSchema, status)).toEqual(status);
    expect(v.parse(pageStatusSchema, { ...status, notComposer: null }).notComposer).toBeNull();
    expect(v.is(pageStatusSchema, { ...status, notComposer: 'ugly' })).toBe(false);
    expect(v.is(pageStatusSchema, { site: { id: 'x', name: 'X' } })).toBe(false);
  });
});
