import type { SettingsChange } from '../storage/settings-change.ts';

/** What each section of the options is given: the way to make a choice. */
export interface SectionProps {
  readonly change: (what: SettingsChange) => void;
}
