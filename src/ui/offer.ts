/** Words that can replace those a nudge is about. */
export interface Offer {
  readonly text: string;
  /** `apply` replaces the words. `copy` is for editors in which replacing is not reliable. */
  readonly how: 'apply' | 'copy';
}
