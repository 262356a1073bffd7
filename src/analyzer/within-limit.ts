import { countedLength } from '../text/counted-length.ts';
import type { Draft } from '../text/draft.ts';
import type { Finding } from './analysis.ts';

/** `finding`, saying so where its replacement would make the draft longer than the site takes. */
export function withinLimit(finding: Finding, { text, limit }: Draft): Finding {
  const { replacement } = finding;
  if (replacement === null || limit === undefined) return finding;
  const { span } = replacement;
  const would = text.slice(0, span.start) + replacement.text + text.slice(span.end);
  if (countedLength(would, limit.counting) <= limit.max) return finding;
  return { ...finding, replacement: { ...replacement, isTooLong: true } };
}
