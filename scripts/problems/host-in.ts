/** The host in an address or a match pattern that may be misspelled; null if there is none. */
export function hostIn(text: string): string | null {
  const found = /^(?:[\w*]+:?\/+)?(?:\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/.exec(text.toLowerCase());
  return found?.[1] ?? null;
}
