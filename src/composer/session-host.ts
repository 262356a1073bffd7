import type { Analysis } from '../analyzer/analysis.ts';
import type { Counter } from '../coach/counts.ts';
import type { KnownSite } from '../sites/kit/site.ts';
import type { Draft } from '../text/draft.ts';

/** What a session needs of the world around it. */
export interface SessionHost {
  readonly site: KnownSite;
  /** Whether the coach may speak here now. */
  allowed(): boolean;
  rulesOff(): readonly string[];
  /** What the analyser says of a draft; null where it did not answer. */
  analyse(draft: Draft): Promise<Analysis | null>;
  count(counters: readonly Counter[]): void;
  /** The site took this draft. */
  posted(draft: Draft): void;
  /** Choices that outlive the draft. */
  setSite(on: boolean): void;
  setRule(rule: string, on: boolean): void;
}
