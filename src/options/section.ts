import type { Policy } from '../storage/policy.ts';
import type { SettingsChange } from '../storage/settings-change.ts';

/** What each section of the options is given. */
export interface SectionProps {
  /** Stores a choice; resolves to whether it could. */
  readonly change: (what: SettingsChange) => Promise<boolean>;
  /** What the person's organization has set, and they cannot change. */
  readonly policy: Policy;
}
