import type { NudgeMemory } from './nudge-memory.ts';
import { without } from './without.ts';

/** The four scopes of "not now", narrow to wide. */
export type Scope = 'here' | 'post' | 'site' | 'everywhere';

/**
 * The memory after a dismissal. "Site" and "everywhere" outlive the draft, so their lasting part is a
 * change of settings made elsewhere; in the draft itself both mean silence at once.
 */
export function dismiss(before: NudgeMemory, rule: string, scope: Scope): NudgeMemory {
  const memory = { ...before, unsettled: without(before.unsettled, rule) };
  if (scope === 'here') {
    return { ...memory, showing: null, dismissed: new Set([...memory.dismissed, rule]) };
  }
  if (scope === 'everywhere') {
    return { ...memory, showing: null, rulesOff: new Set([...memory.rulesOff, rule]) };
  }
  return { ...memory, showing: null, postQuiet: true };
}
