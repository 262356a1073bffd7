/** Words the coach offers in place of those a nudge is about. */
export interface Offer {
  readonly text: string;
  /** Put in place by the coach, or, where that cannot be promised, copied for the person to put there. */
  readonly how: 'apply' | 'copy';
}
