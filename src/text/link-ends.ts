import { AT_SIGN, COLON, classOf, DIGIT } from './character.ts';
import { endOfDomain, isLikelyDomain } from './domain.ts';
import { endOfLink } from './token-ends.ts';

/** By whose rule a text is a link: a reader's, or that of a site that counts links as 23. */
export type LinkRule = 'reader' | 'mastodon' | 'x';

/** X takes "b.com" in "a/b.com" or "a@b.com" for a part of something else. */
const marksWithinWords = '-_./@#$';

/**
 * Returns where the link ends that starts at `start`, or `start` if none does. On X and Mastodon, a
 * link has a known top-level domain. X does without "https://"; Mastodon does not:
 * https://github.com/mastodon/mastodon/issues/8148
 */
export function endOfLinkAt(text: string, lower: string, start: number, rule: LinkRule): number {
  const host = lower.startsWith('http', start) ? endOfProtocol(lower, start) : start;
  if (host > start) {
    const end = endOfDomain(text, lower, host);
    if (end >= 0) return endOfLink(text, end);
    return rule === 'reader' ? endOfLink(text, host) : start;
  }
  if (rule === 'mastodon' || marksWithinWords.includes(text.charAt(start - 1) || ' ')) return start;
  const end = endOfDomain(text, lower, start, rule === 'reader' ? isLikelyDomain : undefined);
  if (end < 0 || text.charCodeAt(end) === AT_SIGN) return start;
  return hasMore(text, end) ? endOfLink(text, end) : end;
}

/** Returns where "http://" or "https://" ends, or `start` if neither is there. */
function endOfProtocol(lower: string, start: number): number {
  for (const protocol of ['https://', 'http://'])
    if (lower.startsWith(protocol, start)) return start + protocol.length;
  return start;
}

/** Whether a path, a query, an anchor or a port follows the host name. */
function hasMore(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === COLON
    ? classOf(text.charCodeAt(end + 1)) === DIGIT
    : '/?#'.includes(text.charAt(end) || ' ');
}
