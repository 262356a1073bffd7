import type { Finding } from '../../analyzer/analysis.ts';

/**
 * What a dismissal applies to, from narrow to wide: this tip in this draft, all tips in this draft,
 * this site, or this tip everywhere.
 */
export type Scope = 'here' | 'post' | 'site' | 'everywhere';

/** A note about a finding. */
export interface FindingNote {
  readonly type: 'nudge' | 'praise';
  readonly finding: Finding;
}

/** The one thing the coach shows at a time. */
export type Note =
  | FindingNote
  | { readonly type: 'followed'; readonly name: string }
  | { readonly type: 'dismissed'; readonly rule: string; readonly scope: Scope };
