import type { Analysis } from '../../analyzer/analysis.ts';
import type { Counter } from '../../coach/counting/counts.ts';
import type { Told } from '../../coach/draft/wording.ts';
import type { PostedMessage } from '../../messages/messages.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import type { MarkPlace } from '../../storage/settings.ts';
import type { Draft } from '../../text/draft.ts';

/** A draft the site took, as it was when Post was pressed. */
export type Posted = Omit<PostedMessage, 'type'>;

/** What a session needs of the world around it. */
export interface SessionHost {
  readonly site: PageSite;
  /** Whether the extension is there to say anything; where it has gone from under the page, asking ends the session. */
  isThere(): boolean;
  /** Whether the coach may speak here now. */
  allowed(): boolean;
  rulesOff(): readonly string[];
  /** How often each tip was shown in earlier drafts; nothing where that cannot be told. */
  told(): Promise<Told>;
  /** Whether Post asks once while a strong nudge is open. */
  asksFirst(): boolean;
  /** What the analyzer says of a draft; null where it did not answer. */
  analyze(draft: Draft): Promise<Analysis | null>;
  count(counters: readonly Counter[]): void;
  posted(posted: Posted): void;
  /** Choices that outlive the draft. */
  setSite(on: boolean): void;
  setRule(rule: string, on: boolean): void;
  /** Where the person has put the mark on this site; null where it was left to us. */
  markPlace(): MarkPlace | null;
  setMarkPlace(place: MarkPlace): void;
}
