import type { Finding } from '../../analyzer/analysis.ts';

/** What the coach remembers while one draft is being written. It dies with the draft. */
export interface NudgeMemory {
  /** The rule whose nudge is showing, or null. */
  readonly showing: string | null;
  /** Rules the person said "not here" to. */
  readonly dismissed: ReadonlySet<string>;
  /** Findings already heeded, by `keyOf`. */
  readonly heeded: ReadonlySet<string>;
  /** Rules whose tip was shown, while it is not yet counted what became of it. */
  readonly unsettled: ReadonlySet<string>;
  /** The person asked for no nudge in this post. */
  readonly postQuiet: boolean;
  /** Rules switched off everywhere. */
  readonly rulesOff: ReadonlySet<string>;
}

/** The memory of a draft nobody has been nudged about yet. */
export const emptyMemory: NudgeMemory = {
  showing: null,
  dismissed: new Set(),
  heeded: new Set(),
  unsettled: new Set(),
  postQuiet: false,
  rulesOff: new Set(),
};

/**
 * What makes two findings the same thing to a person: the tip and the words it is about.
 * `text` is the draft the finding's spans point into.
 */
export function keyOf(finding: Finding, text: string): string {
  const words = finding.spans.map((span) => text.slice(span.start, span.end).toLowerCase());
  return [finding.rule, ...words].join('\n');
}
