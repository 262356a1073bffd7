import { hostIn } from './host-in.ts';

/**
 * A whole host over https. Browsers reject the whole extension for one invalid pattern:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
const wholeHost = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/;

/** What is wrong with a match pattern of a site, and what to write instead; null if it is valid. */
export function matchPatternProblem(pattern: string): string | null {
  if (wholeHost.test(pattern)) return null;
  const host = hostIn(pattern);
  const advice =
    host === null
      ? 'https://example.com/* or https://*.example.com/*'
      : `https://${pattern.includes('*.') ? '*.' : ''}${host}/*`;
  return `“${pattern}” is not a match pattern for a host. Write ${advice}`;
}
