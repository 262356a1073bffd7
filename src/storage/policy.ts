import * as v from 'valibot';
import { ids, type Settings, wordListsSchema } from './settings.ts';

/** The key under which the background keeps what the organization asks for. */
export const policyKey = 'policy';

/**
 * What an organization asks of every browser it manages. A field that cannot be read asks for nothing and
 * costs no other. `docs/policy.md` tells administrators; `policy.schema.json` tells the browser.
 */
export const policySchema = v.object({
  /** Ids of sites that are never coached, and of sites that always are. */
  sitesOff: ids,
  sitesOn: ids,
  /** Ids of rules that are off for everybody. */
  rulesOff: ids,
  /** Words that come before the person's own. */
  houseWords: v.fallback(wordListsSchema, { allow: [], catch: [] }),
  /** Nothing is counted. */
  historyOff: v.fallback(v.boolean(), false),
  /** The person can rest the coach, and choose nothing else. */
  locked: v.fallback(v.boolean(), false),
});

export type Policy = v.InferOutput<typeof policySchema>;

/** What holds where no organization asks for anything. */
export const noPolicy: Policy = v.parse(policySchema, {});

/** Whatever was asked for, as a policy. Never throws. */
export function parsePolicy(asked: unknown): Policy {
  const parsed = v.safeParse(policySchema, asked);
  return parsed.success ? parsed.output : noPolicy;
}

/** The person's choices with the organization's over them. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const { allow, catch: caught } = settings.houseWords;
  return {
    ...settings,
    sitesOff: [...new Set([...settings.sitesOff, ...policy.sitesOff])].filter(
      (site) => !policy.sitesOn.includes(site),
    ),
    rulesOff: [...new Set([...settings.rulesOff, ...policy.rulesOff])],
    houseWords: {
      allow: [...policy.houseWords.allow, ...allow],
      catch: [...policy.houseWords.catch, ...caught],
    },
  };
}
