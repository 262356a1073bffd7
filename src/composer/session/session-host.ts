import type { Analysis } from '../../analyzer/analysis.ts';
import type { Counter } from '../../coach/counting/counts.ts';
import type { PostedTips } from '../../coach/draft/tips.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import type { MarkPlace } from '../../storage/settings.ts';
import type { Draft } from '../../text/draft.ts';

/** A draft the site took, as it was when Post was pressed. */
export interface PostedDraft {
  readonly draft: Draft;
  readonly tips: PostedTips;
  readonly thread: string | null;
}

/** What a session needs from the extension. */
export interface SessionHost {
  readonly site: PageSite;
  /** Which of a tip's two wordings to use. */
  readonly wording: 0 | 1;
  /** Whether the extension still exists. If it was updated or removed under the page, asking ends the session. */
  isAlive(): boolean;
  /** Whether the coach may show anything here now. */
  isAllowed(): boolean;
  rulesOff(): readonly string[];
  /** Whether the person wants to be asked before posting while a strong nudge is open. */
  asksBeforePosting(): boolean;
  /** The analysis of a draft; null if the background did not answer. */
  analyze(draft: Draft): Promise<Analysis | null>;
  count(counters: readonly Counter[]): void;
  reportPost(posted: PostedDraft): void;
  /** Choices that outlive the draft. */
  setSite(isOn: boolean): void;
  setRule(rule: string, isOn: boolean): void;
  /** Where the person moved the mark on this site; null where they did not. */
  markPlace(): MarkPlace | null;
  setMarkPlace(place: MarkPlace): void;
}
