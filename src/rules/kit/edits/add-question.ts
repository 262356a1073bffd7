import type { ParsedText } from '../../../text/parsed-text.ts';
import type { Edit } from '../offer.ts';

/**
 * The edit that ends a draft on `question`: before the hashtags at its end, on a line of its own
 * where the draft has paragraphs. The sentence before it gets a period if it has no mark.
 */
export function addQuestion({ raw, tokens }: ParsedText, question: string): Edit {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind === 'tag') last--;
  const token = tokens[last];
  const at = token?.end ?? raw.trimEnd().length;
  const hasParagraphs = tokens.some(({ breaks }) => breaks > 1);
  const isEnded = token?.kind !== 'word' && token?.kind !== 'number' && token?.kind !== 'money';
  const gap = hasParagraphs ? '\n\n' : token?.kind === 'link' ? '\n' : ' ';
  return { span: { start: at, end: at }, text: `${isEnded ? '' : '.'}${gap}${question}` };
}
