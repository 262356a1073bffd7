import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/analyzer/offers/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe('applyEdits', () => {
  it('makes all edits at once', () => {
    expect(applyEdits('one two three', [edit(0, 3, '1'), edit(4, 7, ''), edit(13, 13, '!')])).toBe(
      '1  three!',
    );
    expect(applyEdits('one', [])).toBe('one');
  });

  it('refuses edits that overlap, are out of order or leave the draft', () => {
    expect(applyEdits('one two', [edit(0, 4, ''), edit(3, 5, '')])).toBeNull();
    expect(applyEdits('one two', [edit(4, 7, ''), edit(0, 3, '')])).toBeNull();
    expect(applyEdits('one', [edit(2, 4, '')])).toBeNull();
    expect(applyEdits('one', [edit(2, 1, '')])).toBeNull();
  });

  it('never changes a character outside its edits', () => {
    const parts = fc.array(fc.record({ kept: fc.string(), cut: fc.string(), text: fc.string() }));
    fc.assert(
      fc.property(parts, fc.string(), (list, tail) => {
        let before = '';
        const edits = list.map(({ kept, cut, text }) => {
          const start = before.length + kept.length;
          before += kept + cut;
          return edit(start, before.length, text);
        });
        const after = list.map(({ kept, text }) => kept + text).join('') + tail;
        expect(applyEdits(before + tail, edits)).toBe(after);
      }),
    );
  });
});
