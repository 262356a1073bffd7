import type { Policy } from '../storage/policy.ts';
import type { SettingsChange } from '../storage/settings-change.ts';

/** The props of each section of the options page. */
export interface SectionProps {
  /** Stores a change of the settings. Resolves to whether it was stored. */
  readonly change: (change: SettingsChange) => Promise<boolean>;
  /** The settings of the person's organization, which the person cannot change. */
  readonly policy: Policy;
}
