import * as v from 'valibot';
import { idListSchema, type Settings, wordListsSchema } from './settings.ts';

/** The storage key under which the background keeps a copy of the organization's policy. */
export const policyKey = 'policy';

/**
 * What an organization sets in every browser it manages. Invalid fields are ignored.
 * `docs/policy.md` explains the fields to administrators, and `policy.schema.json` declares them to
 * the browser.
 */
export const policySchema = v.object({
  /** Ids of sites without coaching. */
  sitesOff: idListSchema,
  /** Ids of sites with coaching, which the user cannot turn off. */
  sitesOn: idListSchema,
  /** Ids of rules that are off. */
  rulesOff: idListSchema,
  /** Word lists, which are added before the user's own. */
  houseWords: v.fallback(wordListsSchema, { allow: [], catch: [] }),
  /** Nothing is counted. */
  historyOff: v.fallback(v.boolean(), false),
  /** The user can pause the coach, but change no other setting. */
  locked: v.fallback(v.boolean(), false),
});

export type Policy = v.InferOutput<typeof policySchema>;

/** The policy of a browser that no organization manages. */
export const noPolicy: Policy = v.parse(policySchema, {});

/** Parses a policy. Never throws. */
export function parsePolicy(managed: unknown): Policy {
  const parsed = v.safeParse(policySchema, managed);
  return parsed.success ? parsed.output : noPolicy;
}

/** The user's settings with the policy applied to them. */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  return {
    ...settings,
    sitesOff: [...new Set([...settings.sitesOff, ...policy.sitesOff])].filter(
      (site) => !policy.sitesOn.includes(site),
    ),
    rulesOff: [...new Set([...settings.rulesOff, ...policy.rulesOff])],
    houseWords: {
      allow: [...policy.houseWords.allow, ...settings.houseWords.allow],
      catch: [...policy.houseWords.catch, ...settings.houseWords.catch],
    },
  };
}
