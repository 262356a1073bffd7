import fc from 'fast-check';
import type { DraftEffect } from '../../../src/coach/draft/draft-effect.ts';
import type { DraftEvent } from '../../../src/coach/draft/draft-event.ts';
import type { DraftState } from '../../../src/coach/draft/draft-state.ts';
import type { Scope } from '../../../src/coach/draft/note.ts';
import { analyze, begin, pause, type Step, send, words } from './draft-steps.ts';
import { analysisOf } from './drafts.ts';

/** An event, or an event that contains the draft as it is at that moment. */
type Move = DraftEvent | { readonly type: 'analyze-now' | 'pause-and-analyze' | 'post' };

/** The rules that the random drafts match. */
export const rules = ['shouting', 'stacked-punctuation', 'hashtag-pile', 'thanks', 'open-question'];
const scopes = fc.constantFrom<Scope>('here', 'here', 'everywhere', 'post', 'site');
const { plain, loud, marks, tags, thanks, spanish, condolence } = words;
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(loud, `${loud} ${tags}`, `${plain} ${marks}`, plain) },
  { weight: 3, arbitrary: usualDrafts() },
  { weight: 4, arbitrary: fc.constantFrom('', ' ') },
  { weight: 1, arbitrary: fc.constantFrom(thanks, spanish, `${loud} ${condolence}`) },
);
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Move>({ type: 'post' }) },
  { weight: 2, arbitrary: fc.constant<Move>({ type: 'dropped' }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('typed' as const), text: texts }) },
  { weight: 2, arbitrary: fc.constant<Move>({ type: 'analyze-now' }) },
  { weight: 8, arbitrary: fc.constant<Move>({ type: 'pause-and-analyze' }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('dismissed' as const), scope: scopes }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('finding-chosen' as const), rule: fc.constantFrom(...rules) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('analyzed' as const),
      text: texts,
      analysis: texts.map(analysisOf),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('coaching-changed' as const),
      isAllowed: fc.constantFrom(true, true, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('settings-changed' as const),
      rulesOff: fc.subarray(rules, { maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('posted' as const), text: fc.constantFrom('', words.plain) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('offer-applied' as const), isDone: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('hovered' as const), words: fc.constantFrom('', 'MENU') }),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Move>(
      { type: 'paused' },
      { type: 'dismissal-undone' },
      { type: 'card-opened' },
      { type: 'card-closed' },
      { type: 'note-expired' },
      { type: 'asked-before-posting' },
      { type: 'post-failed' },
      { type: 'dropped' },
    ),
  },
);

function usualDrafts(): fc.Arbitrary<string> {
  const { spanish, condolence, ...usual } = words;
  return fc.shuffledSubarray(Object.values(usual)).map((parts) => parts.join(' '));
}

function stepOf(move: Move): Step {
  switch (move.type) {
    case 'analyze-now':
      return analyze;
    case 'pause-and-analyze':
      return pause;
    case 'post':
      return (walk) => {
        const draft = { text: walk.state.text, kind: 'post', site: null, answers: null } as const;
        return send({ type: 'post-pressed', draft, thread: null })(walk);
      };
    default:
      return send(move);
  }
}

/** The states of a draft before and after a move. */
export interface Moment {
  readonly move: Move;
  readonly before: DraftState;
  readonly now: DraftState;
  readonly effects: readonly DraftEffect[];
}

/** Returns the states of a draft before and after each move. */
function momentsOf(list: readonly Move[]): Moment[] {
  let before = begin().state;
  return list.map((move) => {
    const { state: now, effects } = stepOf(move)({ state: before, effects: [] });
    const moment = { move, before, now, effects };
    before = now;
    return moment;
  });
}

const anyMoves = fc.array(moves, { minLength: 1, maxLength: 60, size: 'max' });

/** Checks the states of many drafts, each after random moves. */
export const forEveryDraft = (check: (moments: readonly Moment[]) => void): void =>
  fc.assert(
    fc.property(anyMoves, (list) => check(momentsOf(list))),
    { numRuns: 300 },
  );
