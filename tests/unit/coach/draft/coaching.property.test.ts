import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counter, countsOf } from '../../../../src/coach/counting/counts.ts';
import { settleShown } from '../../../../src/coach/counting/outcomes-at-post.ts';
import { afterClose, type Coaching, counted, unsettled } from '../../../../src/coach/draft/coaching.ts';
import type { Scope } from '../../../../src/coach/draft/dismissal.ts';
import {
  close,
  dismiss,
  draftAfter,
  pause,
  type Step,
  undo,
  words,
  write,
} from '../../kit/coaching-steps.ts';

type Move =
  | { readonly does: 'write'; readonly parts: readonly string[] }
  | { readonly does: 'dismiss'; readonly scope: Scope }
  | { readonly does: 'pause' | 'undo' | 'close' };

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), parts: drafts() }) },
  { weight: 4, arbitrary: fc.constant<Move>({ does: 'pause' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('dismiss' as const),
      scope: fc.constantFrom<Scope>('here', 'here', 'everywhere', 'post', 'site'),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Move>({ does: 'undo' }, { does: 'close' }) },
);

function drafts(): fc.Arbitrary<readonly string[]> {
  const { spanish, condolence, ...usual } = words;
  return fc.oneof(
    { weight: 8, arbitrary: fc.shuffledSubarray(Object.values(usual)) },
    { weight: 1, arbitrary: fc.constantFrom([''], [spanish], [words.loud, condolence], [condolence]) },
  );
}

function stepOf(move: Move): Step {
  switch (move.does) {
    case 'write':
      return write(...move.parts);
    case 'dismiss':
      return dismiss(move.scope);
    case 'pause':
      return pause;
    case 'undo':
      return undo;
    case 'close':
      return close;
  }
}

const nudgedRule = ({ note }: Coaching) => (note?.type === 'nudge' ? note.finding.rule : null);
const foundNow = ({ note, analysis }: Coaching) =>
  note?.type === 'nudge' ? analysis.nudges : note?.type === 'praise' ? analysis.praise : null;

/** Walks a coaching through `list`, handing each step to `look`, with the counters it added. */
function walk(
  list: readonly Move[],
  look: (move: Move, before: Coaching, now: Coaching, added: readonly Counter[]) => void,
): void {
  let before = draftAfter();
  for (const move of list) {
    const stepped = stepOf(move)(before);
    const now = counted(stepped);
    look(move, before, now, stepped.counters);
    before = now;
  }
}

const anyWalk = fc.array(moves, { minLength: 1, maxLength: 40 });
const runs = { numRuns: 300 };

describe('coaching, whatever happens to a draft', () => {
  it('agrees with itself on the one thing it shows', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        walk(list, (_, __, now) => {
          expect(now.memory.showing).toBe(nudgedRule(now));
          expect(now.undo !== null).toBe(now.note?.type === 'dismissed');
          if (now.acknowledge !== null) expect(now.note).toBeNull();
        });
      }),
      runs,
    );
  });

  it('shows only what the draft as it is now was found to hold', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        walk(list, (_, __, now) => {
          const found = foundNow(now);
          if (found !== null)
            expect(found).toContainEqual(now.note && 'finding' in now.note && now.note.finding);
        });
      }),
      runs,
    );
  });

  it('lets nothing new appear on an edit', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        walk(list, (move, before, now) => {
          if (move.does !== 'write' || now.note === null) return;
          expect(now.note.type).toBe(before.note?.type);
          expect(nudgedRule(now)).toBe(nudgedRule(before));
        });
      }),
      runs,
    );
  });

  it('never brings up a rule that was dismissed, unless that was undone', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        const out: string[] = [];
        walk(list, (move, before, now) => {
          const dismissed = move.does === 'dismiss' ? nudgedRule(before) : null;
          if (dismissed !== null) out.push(dismissed);
          if (move.does === 'undo' && before.note?.type === 'dismissed') out.pop();
          const shown = nudgedRule(now);
          if (shown !== null) expect(out).not.toContain(shown);
        });
      }),
      runs,
    );
  });

  it('says nothing more after a post was dismissed whole, or after two dismissals', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        walk(list, (_, __, now) => {
          if (!now.memory.postQuiet && now.memory.dismissed.size < 2) return;
          expect([undefined, 'dismissed', 'heeded']).toContain(now.note?.type);
        });
      }),
      runs,
    );
  });

  it('counts a nudge as shown exactly when one comes up in a pause', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        walk(list, (move, before, now, added) => {
          const appeared = move.does === 'pause' && nudgedRule(now) !== nudgedRule(before);
          const expected = appeared ? [`shown:${nudgedRule(now)}`] : [];
          expect(added.filter((counter) => counter.startsWith('shown:'))).toEqual(expected);
        });
      }),
      runs,
    );
  });

  it('counts every heeding with its acknowledgement, and no more endings than showings', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        const all: Counter[] = [];
        walk(list, (move, before, now, added) => {
          all.push(...added);
          const heeded = added.filter((counter) => counter.startsWith('heeded:'));
          const said = move.does === 'pause' && now.note?.type === 'heeded' && before.acknowledge !== null;
          expect(heeded).toEqual(said ? [`heeded:${before.acknowledge?.rule}`] : []);
          const counts = countsOf(all);
          for (const { rule } of [...before.analysis.nudges, ...now.analysis.nudges]) {
            const ended = (counts[`heeded:${rule}`] ?? 0) + (counts[`dismissed:${rule}`] ?? 0);
            expect(ended).toBeLessThanOrEqual(counts[`shown:${rule}`] ?? 0);
          }
        });
      }),
      runs,
    );
  });

  it('settles no tip twice, should it be posted now, and none that was not shown', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        const all: Counter[] = [];
        walk(list, (_, __, now, added) => {
          all.push(...added);
          const { text, analysis, memory } = afterClose(now);
          const ended = countsOf([
            ...all,
            ...afterClose(now).counters,
            ...settleShown(unsettled(now), analysis, text),
          ]);
          const rules = [...memory.unsettled, ...analysis.nudges.map(({ rule }) => rule)];
          for (const rule of rules) {
            const count = (what: string) => ended[`${what}:${rule}`] ?? 0;
            expect(count('heeded') + count('dismissed') + count('kept')).toBeLessThanOrEqual(count('shown'));
          }
        });
      }),
      runs,
    );
  });

  it('gives praise once for each thing', () => {
    fc.assert(
      fc.property(anyWalk, (list) => {
        const given: string[] = [];
        walk(list, (_, before, now) => {
          if (now.note?.type === 'praise' && before.note?.type !== 'praise')
            given.push(now.note.finding.rule);
        });
        expect(new Set(given).size).toBe(given.length);
      }),
      runs,
    );
  });
});
