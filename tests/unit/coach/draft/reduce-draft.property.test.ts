import { describe, expect, it } from 'vitest';
import { type Counter, countsOf } from '../../../../src/coach/counting/counts.ts';
import { outcomesAtPost } from '../../../../src/coach/counting/outcomes-at-post.ts';
import type { DraftState } from '../../../../src/coach/draft/draft-state.ts';
import { viewOf } from '../../../../src/coach/draft/draft-view.ts';
import { outcomesOf, type ShownTips } from '../../../../src/coach/draft/tips.ts';
import { forEveryDraft, rules } from '../../kit/arbitrary-moves.ts';
import { countersOf } from '../../kit/draft-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const nudgedRule = ({ note }: DraftState) => (note?.type === 'nudge' ? note.finding.rule : null);

describe('a draft, after any events,', () => {
  it('can undo exactly while a dismissal is shown, and has a followed tip only without a note', () => {
    forEveryDraft((moments) => {
      for (const { now } of moments) {
        expect(now.undo !== null).toBe(now.note?.type === 'dismissed');
        if (now.followed !== null) expect(now.note).toBeNull();
      }
    });
  });

  it('shows only findings of its analysis', () => {
    forEveryDraft((moments) => {
      for (const { now } of moments) {
        if (now.note?.type === 'nudge') expect(now.analysis.nudges).toContainEqual(now.note.finding);
        if (now.note?.type === 'praise') expect(now.analysis.praise).toContainEqual(now.note.finding);
      }
    });
  });

  it('never lists the nudge of the note among the others', () => {
    forEveryDraft((moments) => {
      for (const { now } of moments) {
        const others = viewOf(now)?.others.map(({ finding }) => finding.rule) ?? [];
        expect(others).not.toContain(nudgedRule(now) ?? '');
        expect(new Set(others).size).toBe(others.length);
      }
    });
  });

  it('shows nothing new while the person types', () => {
    forEveryDraft((moments) => {
      for (const { move, before, now } of moments) {
        if (move.type !== 'typed' || now.note === null) continue;
        expect(now.note.type).toBe(before.note?.type);
        expect(nudgedRule(now)).toBe(nudgedRule(before));
        expect(now.isVisible && !before.isVisible).toBe(false);
      }
    });
  });

  it('never shows a rule that was dismissed or turned off', () => {
    forEveryDraft((moments) => {
      for (const { now } of moments) {
        const rule = nudgedRule(now);
        if (rule === null) continue;
        expect(now.tips.get(rule)).not.toBe('dismissed');
        expect(now.rulesOff.has(rule)).toBe(false);
      }
    });
  });

  it('shows no finding after it was muted, or after two dismissals', () => {
    forEveryDraft((moments) => {
      for (const { move, now } of moments) {
        if (!now.isMuted && now.dismissedHere.size < 2) continue;
        // Undoing shows the note from before the dismissal.
        if (move.type !== 'dismissal-undone')
          expect([undefined, 'dismissed', 'followed']).toContain(now.note?.type);
      }
    });
  });

  it('counts a tip as shown once, when it is first shown, and only outcomes of its own tips', () => {
    forEveryDraft((moments) => {
      for (const { before, now, effects } of moments) {
        const counted = effects.flatMap((effect) => (effect.type === 'count-tip' ? [effect] : []));
        const shown = counted.filter(({ what }) => what === 'shown').map(({ rule }) => rule);
        const rule = nudgedRule(now);
        const isNew = rule !== null && !before.tips.has(rule);
        expect(shown).toEqual(isNew ? [rule] : []);
        const ended = [...before.tips.keys(), ...(before.pendingPost?.tips?.keys() ?? [])];
        for (const one of counted) if (one.what !== 'shown') expect(ended).toContain(one.rule);
      }
    });
  });

  it('reports or counts every tip it showed exactly once', () => {
    forEveryDraft((moments) => {
      for (const { move, before, now, effects } of moments) {
        const counted = effects.flatMap((effect) =>
          effect.type === 'count-tip' && effect.what !== 'shown' ? [effect.rule] : [],
        );
        const report = effects.find((effect) => effect.type === 'report-post');
        const reported = report?.type === 'report-post' ? [...report.tips.keys()] : [];
        const carried =
          now.pendingPost !== before.pendingPost ? [...(now.pendingPost?.tips?.keys() ?? [])] : [];
        const settlements = (rule: string) =>
          [...counted, ...reported, ...carried].filter((one) => one === rule).length;
        const isLeft = (tips: ShownTips) => [...tips].filter(([, state]) => state !== 'counted');
        // The tips of this draft, and those of one the site has not answered about yet.
        const ended = [
          ...isLeft(before.tips).filter(([rule]) => !now.tips.has(rule) || move.type === 'dropped'),
          ...(before.pendingPost !== now.pendingPost ? isLeft(before.pendingPost?.tips ?? new Map()) : []),
        ];
        for (const [rule, state] of ended) {
          const hasOutcome = outcomesOf([[rule, state]], () => null).length > 0;
          const isWanted = before.isAllowed && (state === 'dismissed' || !before.rulesOff.has(rule));
          if (hasOutcome && isWanted) expect([rule, settlements(rule)]).toEqual([rule, 1]);
          else expect(settlements(rule)).toBeLessThanOrEqual(1);
        }
        const endedRules = ended.map(([rule]) => rule);
        for (const rule of [...counted, ...reported]) expect(endedRules).toContain(rule);
      }
    });
  });

  it('counts no more outcomes than shown tips', () => {
    forEveryDraft((moments) => {
      const counters = moments.flatMap(({ now, effects }): Counter[] => [
        ...countersOf({ state: now, effects }),
        ...effects.flatMap((effect) =>
          effect.type === 'report-post' ? outcomesAtPost(effect.tips, analysisOf(effect.draft.text)) : [],
        ),
      ]);
      const counts = countsOf(counters);
      for (const rule of rules) {
        const count = (what: string) => counts[`${what}:${rule}`] ?? 0;
        expect(count('heeded') + count('dismissed') + count('kept')).toBeLessThanOrEqual(count('shown'));
      }
    });
  });

  it('reports each tip of a posted draft, unless its rule was turned off', () => {
    forEveryDraft((moments) => {
      for (const { before, effects } of moments) {
        const report = effects.find((effect) => effect.type === 'report-post');
        if (report?.type !== 'report-post') continue;
        const tips = before.pendingPost?.tips ?? before.tips;
        for (const [rule, state] of tips) {
          const isOver = state === 'obsolete' || state === 'counted';
          const isWanted = state === 'dismissed' || !before.rulesOff.has(rule);
          if (isWanted) expect(report.tips.get(rule)).toBe(isOver ? undefined : state);
        }
        expect(before.pendingPost).not.toBeNull();
      }
    });
  });

  it('shows the praise of each rule once, unless the person chooses it', () => {
    forEveryDraft((moments) => {
      let given = new Set<string>();
      for (const { move, before, now } of moments) {
        if (now.praised.size === 0) given = new Set();
        if (now.note?.type !== 'praise' || now.note === before.note || move.type !== 'pause-and-analyze')
          continue;
        const { rule } = now.note.finding;
        if (before.note?.type === 'praise' && before.note.finding.rule === rule) continue;
        expect(given.has(rule)).toBe(false);
        given = new Set([...given, rule]);
      }
    });
  });

  it('is visible only with a text, and has an open card only if it is visible', () => {
    forEveryDraft((moments) => {
      for (const { now } of moments) {
        if (now.card !== 'closed') expect(now.isVisible).toBe(true);
        if (now.isVisible) expect(now.text.trim()).not.toBe('');
      }
    });
  });

  it('has no effects but counting and canceling while the coach is off', () => {
    forEveryDraft((moments) => {
      for (const { before, effects } of moments) {
        if (before.isAllowed) continue;
        const types = effects.map(({ type }) => type);
        expect(types).not.toContain('analyze');
        expect(types).not.toContain('report-post');
        expect(types).not.toContain('expire-note');
      }
    });
  });
});
