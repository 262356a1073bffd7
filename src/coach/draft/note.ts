import type { Finding } from '../../analyzer/analysis.ts';

/** How far a dismissal reaches, narrow to wide: this tip in this draft, all tips in it, this site, this tip. */
export type Scope = 'here' | 'post' | 'site' | 'everywhere';

/** A finding shown to the person. */
export interface Remark {
  readonly type: 'nudge' | 'praise';
  readonly finding: Finding;
}

/** The one thing the coach shows at a time. */
export type Note =
  | Remark
  | { readonly type: 'followed'; readonly name: string }
  | { readonly type: 'dismissed'; readonly rule: string; readonly scope: Scope };
