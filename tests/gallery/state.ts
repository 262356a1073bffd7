import type { CoachState } from '../../src/ui/coach-state.ts';

/** What the browser of a state has stored and answers. */
export interface BrowserData {
  /** The items in `storage.local`. */
  readonly stored: Readonly<Record<string, unknown>>;
  /** The active tab, with what its content script answers to each message; null if none runs. */
  readonly tab: { readonly url: string; readonly status: unknown; readonly composer?: unknown };
  /** The match patterns of the sites the person added. */
  readonly origins: readonly string[];
  readonly mayNotify: boolean;
  readonly failsToRead: boolean;
  readonly failsToWrite: boolean;
}

interface AnyState {
  /** Unique. It is part of URLs. */
  readonly id: string;
  readonly title: string;
  /** What the person did after the view appeared: CSS selectors to click, in order. */
  readonly clicks?: readonly string[];
}

/** A state of one of the extension's own pages. */
export interface PageState extends AnyState {
  /** The file of the page in `src`, with its hash. */
  readonly page: string;
  readonly browser?: Partial<BrowserData>;
  /** Text to type, by the selector of the field. */
  readonly types?: Readonly<Record<string, string>>;
}

/** A state of the mark or the card. */
export interface OverlayState extends AnyState {
  readonly view: Partial<CoachState> | 'orphaned notice' | 'highlights';
  /** An attribute that placing the overlay would set. */
  readonly placed?: 'data-small' | 'data-sheet';
}

/** States that are shown, and photographed, together. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly states: readonly (PageState | OverlayState)[];
}
