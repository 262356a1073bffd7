/** A browser in which the extension can be reloaded. */
export interface DevBrowser {
  readonly name: string;
  /**
   * Reloads the extension from its folder, then opens its pages again and reloads the other open
   * pages. Throws a plain error if the extension does not start.
   */
  reload(): Promise<void>;
  /** Types `draft` on the practice page. Returns what the card says, or null if nothing. */
  coach(draft: string): Promise<string | null>;
  /** Resolves when the person has closed the browser. */
  readonly closed: Promise<void>;
}

/** How long to wait for the extension to start, or for the coach to say something. */
export const maxWait = 10_000;
