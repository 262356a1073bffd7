import * as v from 'valibot';
import type { DraftState } from '../coach/draft/draft-state.ts';
import { analysisSchema, findingSchema } from './analysis-schema.ts';

const ruleSet = v.pipe(
  v.array(v.string()),
  v.transform((list): ReadonlySet<string> => new Set(list)),
);

const tips = v.pipe(
  v.array(v.tuple([v.string(), v.picklist(['open', 'followed', 'dismissed', 'obsolete', 'counted'])])),
  v.transform((entries) => new Map(entries)),
);

const note = v.variant('type', [
  v.object({ type: v.picklist(['nudge', 'praise']), finding: findingSchema }),
  v.object({ type: v.literal('followed'), name: v.string() }),
  v.object({
    type: v.literal('dismissed'),
    rule: v.string(),
    scope: v.picklist(['here', 'post', 'site', 'everywhere']),
  }),
]);

/** Replaces what JSON cannot contain. `draftStateSchema` reads the result. */
export const withoutSets = (_: string, value: unknown): unknown =>
  value instanceof Set || value instanceof Map ? [...value] : value;

/**
 * The state of a draft, from JSON with lists instead of sets and maps. It is read without what can
 * be undone and without a post that the site has not accepted yet.
 */
export const draftStateSchema: v.GenericSchema<unknown, DraftState> = v.pipe(
  v.object({
    isAllowed: v.boolean(),
    rulesOff: ruleSet,
    wording: v.picklist([0, 1]),
    text: v.string(),
    analyzed: v.string(),
    analysis: analysisSchema,
    isPauseDue: v.boolean(),
    note: v.nullable(note),
    followed: v.nullable(findingSchema),
    followedKeys: ruleSet,
    tips,
    dismissedHere: ruleSet,
    isMuted: v.boolean(),
    praised: ruleSet,
    wasAsked: v.boolean(),
    card: v.picklist(['closed', 'open', 'asking']),
    isVisible: v.boolean(),
    isRejected: v.boolean(),
    hovered: v.string(),
  }),
  v.transform((state) => ({ ...state, undo: null, pendingPost: null })),
);
