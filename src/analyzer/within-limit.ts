import { countedLength } from '../text/counted-length.ts';
import type { Draft } from '../text/draft.ts';
import type { Finding } from './analysis.ts';

/**
 * The finding, marked `isTooLong` where its replacement would make the draft longer than the site
 * allows.
 */
export function withinLimit(finding: Finding, { text, limit }: Draft): Finding {
  const { replacement } = finding;
  if (replacement === null || limit === undefined) return finding;
  const { span } = replacement;
  const replaced = text.slice(0, span.start) + replacement.text + text.slice(span.end);
  if (countedLength(replaced, limit.counting) <= limit.max) return finding;
  return { ...finding, replacement: { ...replacement, isTooLong: true } };
}
