import type { Analysis } from '../../analyzer/analysis.ts';
import type { Counter } from '../../coach/counting/counts.ts';
import type { PostedTips } from '../../coach/draft/tips.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import type { MarkPlace } from '../../storage/settings.ts';
import type { Draft } from '../../text/draft.ts';

/** A draft that the site accepted, as it was when Post was pressed. */
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
  /** Whether this version of the extension still runs. If not, this call also ends the session. */
  isAlive(): boolean;
  /** Whether the coach is on for this site, and not paused. */
  isAllowed(): boolean;
  rulesOff(): readonly string[];
  /** Whether the person wants to be asked before posting while a strong nudge is open. */
  asksBeforePosting(): boolean;
  /** Analyzes a draft. Resolves to null if the background did not answer. */
  analyze(draft: Draft): Promise<Analysis | null>;
  count(counters: readonly Counter[]): void;
  reportPost(posted: PostedDraft): void;
  /** Turns the coach on or off for this site. */
  setSite(isOn: boolean): void;
  /** Turns a rule on or off everywhere. */
  setRule(rule: string, isOn: boolean): void;
  /** Where the person moved the mark on this site, or null where they never did. */
  markPlace(): MarkPlace | null;
  setMarkPlace(place: MarkPlace): void;
}
